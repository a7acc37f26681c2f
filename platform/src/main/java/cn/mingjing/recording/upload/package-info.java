/** Resumable upload after the tus protocol 1.0.0: files of any size over lines that break, from telephones that die. */
@NullMarked
package cn.mingjing.recording.upload;

import org.jspecify.annotations.NullMarked;
