/** The calendar's calls for the public. */
@NullMarked
package cn.mingjing.calendar.web;

import org.jspecify.annotations.NullMarked;
