package cn.mingjing.calendar;

import java.time.LocalDate;

/**
 * One day in the explanation of a count.
 *
 * @param counted whether it is one of the days counted
 * @param reason one short Chinese phrase, such as {@code 国庆节放假，不计入}
 */
public record Step(LocalDate date, boolean counted, String reason) {}
