package cn.mingjing.demo;

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

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final List<Step> steps = new ArrayList<>();

    private record Step(LocalDate day, Runnable what) {}

    void on(LocalDate day, Runnable what) {
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
                clock.stopAt(day.atTime(MORNING).atZone(China.ZONE).toInstant());
            }
            clock.advance(Duration.ofMinutes(1));
            step.what().run();
        }
    }
}
