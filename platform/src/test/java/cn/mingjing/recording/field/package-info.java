@NullMarked
package cn.mingjing.recording.field;

import org.jspecify.annotations.NullMarked;
