/** How the heading of a sheet is found among titles and remarks. */
@NullMarked
package cn.mingjing.sheet.heading;

import org.jspecify.annotations.NullMarked;
