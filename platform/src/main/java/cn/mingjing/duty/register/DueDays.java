package cn.mingjing.duty.register;

import cn.mingjing.calendar.Calendar;
import cn.mingjing.duty.Due;
import cn.mingjing.duty.Duty;
import cn.mingjing.duty.Extension;
import cn.mingjing.duty.Timing;
import cn.mingjing.law.China;
import cn.mingjing.law.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Counts when a duty is due: its own term, then each extension from where the term before it ended. */
final class DueDays {

    private DueDays() {}

    static Due of(Duty duty, Calendar calendar) {
        List<Timing> timings = Stream.concat(
                        Stream.of(duty.timing()), duty.extensions().stream().map(Extension::timing))
                .filter(timing -> !(timing instanceof Timing.Promptly))
                .toList();
        if (timings.isEmpty()) {
            return new Due.Promptly();
        }
        return timings.stream().allMatch(DueDays::inHours)
                ? hours(duty, timings, calendar)
                : new LengthenedCount(calendar, duty).through(timings);
    }

    /** Hours run through nights and days off, and no span stops them. */
    private static Due hours(Duty duty, List<Timing> timings, Calendar calendar) {
        Instant end = duty.from();
        for (Timing timing : timings) {
            end = calendar.due(end, ((Timing.Counted) timing).term());
        }
        return new Due.By(LocalDate.ofInstant(end, China.ZONE), end, false);
    }

    private static boolean inHours(Timing timing) {
        return timing instanceof Timing.Counted(var term) && term.unit() == Term.Unit.HOUR;
    }
}
