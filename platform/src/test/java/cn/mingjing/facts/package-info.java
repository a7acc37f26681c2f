@NullMarked
package cn.mingjing.facts;

import org.jspecify.annotations.NullMarked;
