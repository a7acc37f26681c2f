package cn.mingjing.calendar.years;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.calendar.Calendar;
import cn.mingjing.calendar.SpecialDay;
import cn.mingjing.calendar.SpecialDay.Kind;
import cn.mingjing.testing.DatabaseTest;
import cn.mingjing.testing.TestDatabase;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DatabaseTest
@DisplayName("工作日历：2018 年至 2026 年按国务院通知")
class TableOfWorkingDaysTest {

    private final Calendar calendar;

    TableOfWorkingDaysTest(TestDatabase database) {
        calendar = new StoredWorkingDays(new YearRows(database.app())).calendar();
    }

    @ParameterizedTest(name = "{0} 年 {1} 个工作日")
    @CsvSource({
        "2018, 250",
        "2019, 250",
        "2020, 249",
        "2021, 250",
        "2022, 249",
        "2023, 249",
        "2024, 251",
        "2025, 248",
        "2026, 248"
    })
    @DisplayName("每年的工作日数")
    void everyYearHasItsWorkingDays(int year, int workingDays) {
        LocalDate lastOfTheYearBefore = LocalDate.of(year - 1, 12, 31);
        assertThat(calendar.workingDaysBetween(lastOfTheYearBefore, LocalDate.of(year, 12, 31)))
                .isEqualTo(workingDays);
    }

    @ParameterizedTest(name = "{0} 上班：{1}")
    @CsvSource({
        "2018-02-11, true", "2018-02-15, false", "2018-12-29, true", "2018-12-31, false", "2019-04-28, true",
        "2019-05-02, false", "2019-05-05, true", "2020-01-31, false", "2020-02-03, true", "2020-06-28, true",
        "2021-02-20, true", "2021-10-09, true", "2022-01-31, false", "2022-04-02, true", "2023-01-28, true",
        "2023-10-08, true", "2024-02-09, true", "2024-02-16, false", "2024-05-11, true", "2025-01-26, true",
        "2025-10-08, false", "2026-01-04, true", "2026-02-14, true", "2026-02-23, false", "2026-09-20, true",
        "2026-10-07, false", "2026-10-10, true", "2026-11-21, false", "2026-11-23, true"
    })
    @DisplayName("各年的调休上班日和放假日")
    void makeUpDaysAndHolidays(LocalDate date, boolean working) {
        assertThat(calendar.isWorkingDay(date)).isEqualTo(working);
    }

    @Test
    @DisplayName("每一天都写明节日和通知文号；只记与平常周不同的日子")
    void everyDayNamesItsNotice() {
        assertThat(calendar.special(LocalDate.parse("2026-10-10")))
                .contains(new SpecialDay(LocalDate.parse("2026-10-10"), Kind.WORK, "国庆节", "国办发明电〔2025〕7号"));
        assertThat(calendar.special(LocalDate.parse("2020-01-31")).orElseThrow().notice())
                .isEqualTo("国办发明电〔2020〕1号");
        assertThat(calendar.special(LocalDate.parse("2026-10-03"))).isEmpty();
    }

    @Test
    @DisplayName("2018 年至 2026 年已公布，2027 年未公布")
    void whatIsAnnounced() {
        assertThat(calendar.announcedYears())
                .containsExactlyInAnyOrder(2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026);
        assertThat(calendar.announced(LocalDate.parse("2026-12-31"))).isTrue();
        assertThat(calendar.announced(LocalDate.parse("2027-01-01"))).isFalse();
    }
}
