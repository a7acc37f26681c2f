/**
 * Working days with make-up days, and the counting of terms (design.md §4).
 *
 * <p>{@link cn.mingjing.calendar.Calendar} is an immutable snapshot and counts without looking at anything else;
 * {@link cn.mingjing.calendar.WorkingDays} gives the one in force, {@link cn.mingjing.calendar.CalendarYears} takes in a
 * newly announced year.
 */
@NullMarked
package cn.mingjing.calendar;

import org.jspecify.annotations.NullMarked;
