package cn.mingjing.duty.register;

import cn.mingjing.calendar.Calendar;
import cn.mingjing.calendar.CalendarChanged;
import cn.mingjing.calendar.WorkingDays;
import cn.mingjing.duty.Duty;
import cn.mingjing.law.China;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts again what reaches into a year whose days off have become known or were corrected: closed duties too, for whether
 * they were met in time follows from the calendar that holds in the end.
 */
@Component
class RecountedDuties implements CalendarChanged {

    private static final String REACHING_INTO = """
            SELECT *
              FROM duty.duty
             WHERE due_on >= :first AND from_at < :after
             ORDER BY key
               FOR UPDATE
            """;

    private static final String OVERTAKEN = """
            SELECT *
              FROM duty.duty
             WHERE provisional AND due_on < :day
             ORDER BY key
               FOR UPDATE
            """;

    private final JdbcClient jdbc;
    private final DutyTable table;
    private final Lengthenings lengthenings;
    private final DutyCourse course;
    private final WorkingDays workingDays;

    RecountedDuties(
            JdbcClient jdbc, DutyTable table, Lengthenings lengthenings, DutyCourse course, WorkingDays workingDays) {
        this.jdbc = jdbc;
        this.table = table;
        this.lengthenings = lengthenings;
        this.course = course;
        this.workingDays = workingDays;
    }

    @Override
    @Transactional
    public void calendarChanged(int year, Calendar calendar) {
        LocalDate first = LocalDate.of(year, 1, 1);
        var after = first.plusYears(1).atStartOfDay(China.ZONE).toInstant().atOffset(ZoneOffset.UTC);
        recount(
                jdbc.sql(REACHING_INTO)
                        .param("first", first)
                        .param("after", after)
                        .query(DutyRows::duty)
                        .list(),
                calendar);
    }

    /** Counts again what an act counted on the old calendar while the new one was being imported beside it. */
    @Transactional
    void recountOvertaken() {
        Calendar calendar = workingDays.calendar();
        int latest = calendar.announcedYears().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(LocalDate.EPOCH.getYear());
        recount(
                jdbc.sql(OVERTAKEN)
                        .param("day", LocalDate.of(latest + 1, 1, 1))
                        .query(DutyRows::duty)
                        .list(),
                calendar);
    }

    private void recount(List<Duty> duties, Calendar calendar) {
        for (Duty before : lengthenings.complete(duties)) {
            Duty after = course.recount(before, calendar);
            if (!after.equals(before)) {
                table.replace(before, after);
            }
        }
    }
}
