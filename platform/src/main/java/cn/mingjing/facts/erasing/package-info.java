/** Lawful erasure: what a recorded fact says must go, goes; its header and commitments stay. */
@NullMarked
package cn.mingjing.facts.erasing;

import org.jspecify.annotations.NullMarked;
