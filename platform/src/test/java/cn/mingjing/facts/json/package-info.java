@NullMarked
package cn.mingjing.facts.json;

import org.jspecify.annotations.NullMarked;
