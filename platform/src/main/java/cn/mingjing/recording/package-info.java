/** Recordings (音像记录): how they come in, what must be recorded, who may look at them. */
@NullMarked
package cn.mingjing.recording;

import org.jspecify.annotations.NullMarked;
