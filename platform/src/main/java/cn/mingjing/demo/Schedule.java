package cn.mingjing.demo;

import cn.mingjing.calendar.Calendar;
import cn.mingjing.law.China;
import cn.mingjing.start.SettableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Does what was planned in the order of its days, with the clock standing at each of them. */
final class Schedule {

    /** After the day's inspections and interviews. */
    private static final LocalTime AFTERNOON = LocalTime.of(16, 0);

    private final Calendar calendar;
    private final List<Step> steps = new ArrayList<>();

    private record Step(LocalDate day, Runnable what) {}

    Schedule(Calendar calendar) {
        this.calendar = calendar;
    }

    /** The day itself if offices are open on it, else the next on which they are. */
    LocalDate workingDay(LocalDate day) {
        return calendar.workingDayFrom(day);
    }

    /** So many working days after a working day. */
    LocalDate after(LocalDate day, int workingDays) {
        LocalDate reached = day;
        for (int i = 0; i < workingDays; i++) {
            reached = calendar.workingDayFrom(reached.plusDays(1));
        }
        return reached;
    }

    /** So many working days before a day. */
    LocalDate before(LocalDate day, int workingDays) {
        LocalDate reached = day;
        for (int left = workingDays; left > 0; ) {
            reached = reached.minusDays(1);
            left -= calendar.isWorkingDay(reached) ? 1 : 0;
        }
        return reached;
    }

    /** Nothing of the demonstration happens on a day off. */
    void on(LocalDate day, Runnable what) {
        if (!calendar.isWorkingDay(day)) {
            throw new IllegalArgumentException(day + " is a day off");
        }
        steps.add(new Step(day, what));
    }

    /** Runs every step up to and including a last day; later ones are left undone. */
    void run(SettableClock clock, LocalDate last) {
        steps.sort(Comparator.comparing(Step::day));
        LocalDate day = LocalDate.MIN;
        for (Step step : steps) {
            if (step.day().isAfter(last)) {
                return;
            }
            if (step.day().isAfter(day)) {
                day = step.day();
                clock.stopAt(day.atTime(AFTERNOON).atZone(China.ZONE).toInstant());
            }
            clock.advance(Duration.ofMinutes(1));
            step.what().run();
        }
    }
}
