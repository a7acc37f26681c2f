package cn.mingjing.duty.register;

import cn.mingjing.duty.Duties;
import cn.mingjing.law.China;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * From when to when duties are due.
 *
 * @param after the due moment is later than this
 * @param until and not later than this
 */
record Span(Instant after, Instant until) {

    static Span of(Duties.Window window, Clock clock) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, China.ZONE);
        return switch (window) {
            case OVERDUE -> new Span(Instant.EPOCH, now);
            case TODAY -> new Span(now, endOf(today));
            case THIS_WEEK -> new Span(now, endOf(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))));
            case ALL -> new Span(Instant.EPOCH, Instant.MAX);
        };
    }

    /** Duties whose last day, or last hour, falls on one of these days. */
    static Span ofDays(LocalDate first, LocalDate last) {
        return new Span(endOf(first.minusDays(1)), endOf(last));
    }

    /** The due moment of a duty whose last day is this. */
    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(China.ZONE).toInstant();
    }
}
