package cn.mingjing.duty.register;

import cn.mingjing.calendar.Calendar;
import cn.mingjing.calendar.Deadline;
import cn.mingjing.calendar.Whose;
import cn.mingjing.duty.Due;
import cn.mingjing.duty.Duty;
import cn.mingjing.duty.Exclusion;
import cn.mingjing.duty.Timing;
import cn.mingjing.law.China;
import cn.mingjing.law.Term;
import java.time.LocalDate;
import java.util.List;

/**
 * One count of one duty in days, with the days that must not be counted; used once.
 *
 * <p>For every day counted that lies in an excluded span, one more is counted at the end, until none is left. A party's
 * term runs on to a working day only once, at the very end.
 */
final class LengthenedCount {

    private final Calendar calendar;
    private final Duty duty;
    private final List<Exclusion> closed;
    private boolean provisional;

    LengthenedCount(Calendar calendar, Duty duty) {
        this.calendar = calendar;
        this.duty = duty;
        this.closed =
                duty.exclusions().stream().filter(span -> span.to().isPresent()).toList();
    }

    Due through(List<Timing> timings) {
        LocalDate day = LocalDate.ofInstant(duty.from(), China.ZONE);
        for (Timing timing : timings) {
            day = switch (timing) {
                case Timing.Until(var last) -> last;
                case Timing.Counted(var term) -> count(day, term);
                case Timing.Promptly() -> day;
            };
        }
        LocalDate last = duty.whose() == Whose.PARTY ? runOn(day) : day;
        return duty.exclusions().stream()
                .filter(span -> span.to().isEmpty() && !span.from().isAfter(last))
                .findFirst()
                .<Due>map(span -> new Due.Suspended(span.from()))
                .orElseGet(() -> {
                    Deadline deadline = new Deadline(last, provisional, List.of());
                    return new Due.By(deadline.due(), deadline.dueBy(), deadline.provisional());
                });
    }

    private LocalDate count(LocalDate from, Term term) {
        Term.Unit unit = term.unit() == Term.Unit.WORKING_DAY ? Term.Unit.WORKING_DAY : Term.Unit.DAY;
        LocalDate counted = from;
        LocalDate end = plain(from, term);
        for (int owed = excluded(counted, end, unit); owed > 0; owed = excluded(counted, end, unit)) {
            counted = end;
            end = plain(end, new Term(owed, unit));
        }
        return end;
    }

    private LocalDate plain(LocalDate from, Term term) {
        Deadline deadline = calendar.due(from, term, Whose.AUTHORITY);
        provisional |= deadline.provisional();
        return deadline.due();
    }

    /** How many units after the first day and up to the last must not be counted. */
    private int excluded(LocalDate first, LocalDate last, Term.Unit unit) {
        if (closed.isEmpty()) {
            return 0;
        }
        return (int) first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(this::isExcluded)
                .filter(day -> unit == Term.Unit.DAY || calendar.isWorkingDay(day))
                .count();
    }

    private LocalDate runOn(LocalDate day) {
        LocalDate next = calendar.workingDayFrom(day);
        while (isExcluded(next)) {
            next = calendar.workingDayFrom(next.plusDays(1));
        }
        provisional |= !calendar.announced(next);
        return next;
    }

    private boolean isExcluded(LocalDate day) {
        return closed.stream().anyMatch(span -> span.covers(day));
    }
}
