/** Reads every original again, round after round, and leaves on record what it found. */
@NullMarked
package cn.mingjing.originals.fixity;

import org.jspecify.annotations.NullMarked;
