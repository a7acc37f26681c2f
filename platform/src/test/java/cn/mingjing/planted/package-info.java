/** Violations on purpose: each breaks one rule of the house, so that the rule can be seen to catch it. */
@NullMarked
package cn.mingjing.planted;

import org.jspecify.annotations.NullMarked;
