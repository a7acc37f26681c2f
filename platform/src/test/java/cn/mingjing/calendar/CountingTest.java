package cn.mingjing.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.mingjing.law.Term;
import cn.mingjing.law.Term.Unit;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("期限计算：起算日不计入，工作日按国务院通知，调休上班日算工作日")
class CountingTest {

    private static final Calendar CALENDAR = Announced.calendar();

    @ParameterizedTest(name = "{0} 起 {1} 个工作日 → {2}")
    @CsvSource({
        // an ordinary week: Friday's term of five ends on the next Friday
        "2026-03-06, 5, 2026-03-13",
        // counted from a day off
        "2026-03-07, 1, 2026-03-09",
        "2026-03-08, 5, 2026-03-13",
        // National Day 2025: 28 September and 11 October work, 1 to 8 October are off
        "2025-09-26, 1, 2025-09-28",
        "2025-09-26, 3, 2025-09-30",
        "2025-09-26, 4, 2025-10-09",
        "2025-09-30, 1, 2025-10-09",
        "2025-09-30, 3, 2025-10-11",
        "2025-09-30, 4, 2025-10-13",
        // National Day 2026: 20 September and 10 October work, 25 September and 1 to 7 October are off
        "2026-09-18, 1, 2026-09-20",
        "2026-09-24, 1, 2026-09-28",
        "2026-09-30, 1, 2026-10-08",
        "2026-09-30, 3, 2026-10-10",
        "2026-09-30, 4, 2026-10-12",
        "2026-09-21, 7, 2026-10-08",
        // Spring Festival 2026: 15 to 23 February off, 14 and 28 February work
        "2026-02-13, 1, 2026-02-14",
        "2026-02-13, 2, 2026-02-24",
        "2026-02-13, 7, 2026-03-02",
        "2026-02-09, 20, 2026-03-13",
        // Spring Festival 2025, make-up Sunday 26 January
        "2025-01-24, 2, 2025-01-27",
        "2025-01-24, 3, 2025-02-05",
        "2025-01-24, 7, 2025-02-10",
        // across the turn of the year 2025/2026: 1 to 3 January off, Sunday the 4th works
        "2025-12-30, 1, 2025-12-31",
        "2025-12-30, 2, 2026-01-04",
        "2025-12-30, 3, 2026-01-05",
        // Labour Day 2026, make-up Saturday 9 May
        "2026-04-30, 1, 2026-05-06",
        "2026-04-30, 4, 2026-05-09",
        "2026-04-30, 5, 2026-05-11",
        // the twenty working days of publication
        "2026-11-20, 20, 2026-12-18"
    })
    @DisplayName("工作日")
    void workingDays(LocalDate from, int length, LocalDate due) {
        Term term = new Term(length, Unit.WORKING_DAY);
        assertThat(CALENDAR.due(from, term, Whose.AUTHORITY).due()).isEqualTo(due);
        assertThat(CALENDAR.due(from, term, Whose.PARTY).due()).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} 起 {1} {2}：机关 {3}，当事人 {4}")
    @CsvSource({
        // 15 days to pay: the 15th day is a Saturday
        "2026-03-06, 15, DAY, 2026-03-21, 2026-03-23",
        "2026-03-05, 15, DAY, 2026-03-20, 2026-03-20",
        // ends within National Day 2026: 1 October, next working day the 8th
        "2026-09-16, 15, DAY, 2026-10-01, 2026-10-08",
        // ends on a make-up Saturday: a working day
        "2026-09-25, 15, DAY, 2026-10-10, 2026-10-10",
        // the Sunday after it is off
        "2026-09-26, 15, DAY, 2026-10-11, 2026-10-12",
        // 30 days of sealing end on the 30th day, whatever it is
        "2026-01-16, 30, DAY, 2026-02-15, 2026-02-24",
        // 90 days from filing
        "2026-07-07, 90, DAY, 2026-10-05, 2026-10-08",
        // months end on the same day number
        "2026-03-15, 6, MONTH, 2026-09-15, 2026-09-15",
        "2026-04-01, 6, MONTH, 2026-10-01, 2026-10-08",
        // 31 to 30, 31 to 28, and back to a longer month
        "2026-03-31, 1, MONTH, 2026-04-30, 2026-04-30",
        "2026-01-31, 1, MONTH, 2026-02-28, 2026-02-28",
        "2026-02-28, 1, MONTH, 2026-03-28, 2026-03-30",
        "2026-08-31, 1, MONTH, 2026-09-30, 2026-09-30",
        "2025-08-31, 6, MONTH, 2026-02-28, 2026-02-28",
        // year change
        "2025-11-30, 3, MONTH, 2026-02-28, 2026-02-28",
        "2025-10-08, 3, MONTH, 2026-01-08, 2026-01-08",
        "2025-12-31, 1, DAY, 2026-01-01, 2026-01-04",
        // 29 February
        "2024-02-29, 1, YEAR, 2025-02-28, 2025-02-28",
        "2024-02-29, 2, YEAR, 2026-02-28, 2026-02-28",
        "2024-08-30, 18, MONTH, 2026-02-28, 2026-02-28",
        "2025-02-28, 1, YEAR, 2026-02-28, 2026-02-28"
    })
    @DisplayName("自然日、月、年：当事人的期限遇休息日顺延，机关的不顺延")
    void calendarTerms(LocalDate from, int length, Unit unit, LocalDate authority, LocalDate party) {
        Term term = new Term(length, unit);
        assertThat(CALENDAR.due(from, term, Whose.AUTHORITY).due()).isEqualTo(authority);
        assertThat(CALENDAR.due(from, term, Whose.PARTY).due()).isEqualTo(party);
    }

    @ParameterizedTest(name = "{0} 的事项，至少 {1} {2} 前 → 最迟 {3}")
    @CsvSource({
        // a hearing on Monday 16 March is announced on Thursday 5 March at the latest
        "2026-03-16, 7, WORKING_DAY, 2026-03-05",
        // after National Day 2026 with both make-up days
        "2026-10-12, 7, WORKING_DAY, 2026-09-24",
        "2026-10-08, 1, WORKING_DAY, 2026-09-30",
        "2026-10-12, 1, WORKING_DAY, 2026-10-10",
        "2026-03-02, 3, WORKING_DAY, 2026-02-26",
        "2026-01-05, 2, WORKING_DAY, 2025-12-31",
        "2026-03-31, 30, DAY, 2026-03-01",
        "2026-03-31, 1, MONTH, 2026-02-28",
        "2026-02-28, 1, YEAR, 2025-02-28"
    })
    @DisplayName("倒算：听证七个工作日前通知")
    void backwards(LocalDate event, int length, Unit unit, LocalDate latest) {
        assertThat(CALENDAR.latestBefore(event, new Term(length, unit)).due()).isEqualTo(latest);
    }

    @Test
    @DisplayName("二十四小时不因夜间、休息日中断")
    void hoursRunThroughNightsAndDaysOff() {
        Instant friday = Instant.parse("2026-10-02T10:15:30Z");
        assertThat(CALENDAR.due(friday, new Term(24, Unit.HOUR))).isEqualTo(Instant.parse("2026-10-03T10:15:30Z"));
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.due(friday, new Term(1, Unit.DAY)));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> CALENDAR.due(LocalDate.parse("2026-10-02"), new Term(24, Unit.HOUR), Whose.AUTHORITY));
    }
}
