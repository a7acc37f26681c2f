/** The field page (现场记录): what it is made of, what it sends, and how that is examined and put on record. */
@NullMarked
package cn.mingjing.recording.field;

import org.jspecify.annotations.NullMarked;
