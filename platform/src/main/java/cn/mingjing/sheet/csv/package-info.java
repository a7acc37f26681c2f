/** Text with separators (RFC 4180), in and out. */
@NullMarked
package cn.mingjing.sheet.csv;

import org.jspecify.annotations.NullMarked;
