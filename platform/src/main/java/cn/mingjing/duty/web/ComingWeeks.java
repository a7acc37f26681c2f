package cn.mingjing.duty.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.calendar.Calendar;
import cn.mingjing.ui.Shown;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The four weeks from this one on. */
record ComingWeeks(LocalDate today) {

    private static final int WEEKS = 4;

    LocalDate first() {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    LocalDate last() {
        return first().plusWeeks(WEEKS).minusDays(1);
    }

    List<Desk.Week> with(Map<LocalDate, Integer> duties, Calendar calendar) {
        return IntStream.range(0, WEEKS)
                .mapToObj(week -> new Desk.Week(IntStream.range(0, 7)
                        .mapToObj(day -> first().plusWeeks(week).plusDays(day))
                        .map(day -> day(day, duties.getOrDefault(day, 0), !calendar.isWorkingDay(day)))
                        .toList()))
                .toList();
    }

    private Desk.Day day(LocalDate day, int duties, boolean off) {
        String number = day.getDayOfMonth() == 1 || day.equals(first())
                ? day.getMonthValue() + "/" + day.getDayOfMonth()
                : String.valueOf(day.getDayOfMonth());
        String words = Shown.shortDay(day)
                + (day.equals(today) ? text("duty.day.today") : "")
                + (off ? text("duty.day.off") : "")
                + (duties > 0 ? text("duty.day.duties", duties) : "");
        return new Desk.Day(number, duties, off, day.equals(today), "/desk?on=" + day, words);
    }
}
