package cn.mingjing.calendar;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.calendar.SpecialDay.Kind;
import cn.mingjing.law.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One count of one term, with its explanation; used once. */
final class Count {

    private final Calendar calendar;
    private final LocalDate from;
    private final Term term;
    private final List<Step> steps = new ArrayList<>();
    private boolean provisional;

    Count(Calendar calendar, LocalDate from, Term term) {
        this.calendar = calendar;
        this.from = from;
        this.term = term;
    }

    Deadline forward(Whose whose) {
        step(from, false, text("calendar.step.start"));
        LocalDate last = walk(1);
        if (whose == Whose.PARTY) {
            last = runOn(last);
        }
        return new Deadline(last, provisional, steps);
    }

    Deadline backward() {
        step(from, false, text("calendar.step.event"));
        LocalDate last = walk(-1);
        return new Deadline(last, provisional, steps);
    }

    /** Counts day by day in one direction; returns the last day counted. */
    private LocalDate walk(int direction) {
        return switch (term.unit()) {
            case WORKING_DAY -> workingDays(direction);
            case DAY -> days(direction);
            case MONTH -> whole(from.plusMonths((long) direction * term.length()));
            case YEAR -> whole(from.plusYears((long) direction * term.length()));
            case HOUR -> throw new IllegalArgumentException("hours are counted from a moment: " + term);
        };
    }

    private LocalDate workingDays(int direction) {
        LocalDate day = from;
        int counted = 0;
        while (counted < term.length()) {
            day = day.plusDays(direction);
            boolean works = calendar.isWorkingDay(day);
            if (works) {
                counted++;
            }
            step(day, works, works ? text("calendar.step.counted", counted, nature(day)) : skipped(day));
        }
        return day;
    }

    private LocalDate days(int direction) {
        LocalDate day = from;
        for (int counted = 1; counted <= term.length(); counted++) {
            day = day.plusDays(direction);
            step(day, true, text("calendar.step.counted", counted, nature(day)));
        }
        return day;
    }

    /** Months and years end on the same day number; only a month without it ends on its last day. */
    private LocalDate whole(LocalDate last) {
        String sentence =
                last.getDayOfMonth() == from.getDayOfMonth() ? "calendar.step.same-day" : "calendar.step.month-end";
        step(last, true, text(sentence, nature(last)));
        return last;
    }

    /** A party's term does not end on a day off. */
    private LocalDate runOn(LocalDate last) {
        LocalDate day = last;
        while (!calendar.isWorkingDay(day)) {
            day = day.plusDays(1);
            step(
                    day,
                    false,
                    text(calendar.isWorkingDay(day) ? "calendar.step.run-on" : "calendar.step.still-off", nature(day)));
        }
        return day;
    }

    private void step(LocalDate day, boolean counted, String reason) {
        steps.add(new Step(day, counted, reason));
        provisional |= !day.equals(from) && !calendar.announced(day);
    }

    private String skipped(LocalDate day) {
        return text("calendar.step.skipped", nature(day));
    }

    /** What kind of day it is: a festival, a make-up day, or the day of the week. */
    private String nature(LocalDate day) {
        return calendar.special(day)
                .map(special ->
                        text(special.kind() == Kind.OFF ? "calendar.day.off" : "calendar.day.work", special.name()))
                .orElseGet(() -> text("calendar.day." + day.getDayOfWeek().getValue()));
    }
}
