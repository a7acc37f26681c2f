/** What all readers share: what kind of file it is, what reading may cost, cells as the user sees them. */
@NullMarked
package cn.mingjing.sheet.reading;

import org.jspecify.annotations.NullMarked;
