package cn.mingjing.calendar;

import cn.mingjing.law.China;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The end of a term.
 *
 * @param due the last lawful day
 * @param provisional whether the count touched a year whose holidays are not announced: it may still move
 * @param steps how it was counted, day by day
 */
public record Deadline(LocalDate due, boolean provisional, List<Step> steps) {

    public Deadline {
        steps = List.copyOf(steps);
    }

    /** The first moment that is too late: midnight in China after the last lawful day. */
    public Instant dueBy() {
        return due.plusDays(1).atStartOfDay(China.ZONE).toInstant();
    }

    public boolean isMissedAt(Instant now) {
        return !now.isBefore(dueBy());
    }
}
