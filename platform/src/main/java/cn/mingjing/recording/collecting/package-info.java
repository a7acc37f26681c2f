/** Collecting (采集): recordings leave the device whole, each accounted for, duty R-10. */
@NullMarked
package cn.mingjing.recording.collecting;

import org.jspecify.annotations.NullMarked;
