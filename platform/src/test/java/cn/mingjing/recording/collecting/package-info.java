@NullMarked
package cn.mingjing.recording.collecting;

import org.jspecify.annotations.NullMarked;
