package cn.mingjing.calendar.years;

import cn.mingjing.calendar.AnnouncedYear;
import cn.mingjing.calendar.Calendar;
import cn.mingjing.calendar.SpecialDay;
import cn.mingjing.calendar.WorkingDays;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps a snapshot of the table in memory, and asks at most once a second whether a year was imported meanwhile, by this
 * process or another.
 */
@Component
class StoredWorkingDays implements WorkingDays {

    private static final long LOOK_AGAIN_AFTER = Duration.ofSeconds(1).toNanos();

    private record Snapshot(Calendar calendar, long imports, long lookedAt) {}

    private final YearRows rows;

    private volatile @Nullable Snapshot snapshot;

    StoredWorkingDays(YearRows rows) {
        this.rows = rows;
    }

    @Override
    public Calendar calendar() {
        Snapshot current = snapshot;
        long now = System.nanoTime();
        if (current != null && now - current.lookedAt() < LOOK_AGAIN_AFTER) {
            return current.calendar();
        }
        long imports = rows.imports();
        Calendar calendar =
                current != null && current.imports() == imports ? current.calendar() : calendar(rows.latest());
        snapshot = new Snapshot(calendar, imports, now);
        return calendar;
    }

    /** Looks into the table at the next question. */
    void lookAgain() {
        snapshot = null;
    }

    /** Where the notices of two years speak of one day, the later year's counts. */
    static Calendar calendar(List<AnnouncedYear> years) {
        List<SpecialDay> days =
                years.stream().flatMap(year -> year.days().stream()).toList();
        return new Calendar(days, years.stream().map(AnnouncedYear::year).collect(Collectors.toUnmodifiableSet()));
    }
}
