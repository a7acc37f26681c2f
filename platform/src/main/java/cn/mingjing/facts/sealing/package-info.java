/** Gives facts their leaf numbers, integrates them into the tree and signs its heads. */
@NullMarked
package cn.mingjing.facts.sealing;

import org.jspecify.annotations.NullMarked;
