@NullMarked
package cn.mingjing.recording.upload;

import org.jspecify.annotations.NullMarked;
