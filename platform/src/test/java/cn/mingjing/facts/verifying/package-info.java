@NullMarked
package cn.mingjing.facts.verifying;

import org.jspecify.annotations.NullMarked;
