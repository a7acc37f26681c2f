@NullMarked
package cn.mingjing.facts.store;

import org.jspecify.annotations.NullMarked;
