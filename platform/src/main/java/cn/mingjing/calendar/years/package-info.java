/** The table of working days: the snapshot in force, and the import of newly announced years. */
@NullMarked
package cn.mingjing.calendar.years;

import org.jspecify.annotations.NullMarked;
