package cn.mingjing.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.law.Term;
import cn.mingjing.law.Term.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("届满日：最后一天仍然合法，次日零时起逾期；未公布年度为暂定")
class DeadlineTest {

    private static final Calendar CALENDAR = Announced.calendar();
    private static final Term SEVEN = new Term(7, Unit.WORKING_DAY);

    @Test
    @DisplayName("最后一天二十三时五十九分不逾期，次日零时（北京时间）逾期")
    void theLastDayIsLawfulTheNextIsNot() {
        Deadline deadline = CALENDAR.due(LocalDate.parse("2026-09-21"), SEVEN, Whose.AUTHORITY);
        assertThat(deadline.due()).isEqualTo(LocalDate.parse("2026-10-08"));
        assertThat(deadline.dueBy()).isEqualTo(Instant.parse("2026-10-08T16:00:00Z"));
        assertThat(deadline.isMissedAt(Instant.parse("2026-10-08T15:59:59.999Z")))
                .isFalse();
        assertThat(deadline.isMissedAt(Instant.parse("2026-10-08T16:00:00Z"))).isTrue();
    }

    @ParameterizedTest(name = "{0} {2} 个{1} 暂定：{3}")
    @CsvSource({
        "2026-12-21, WORKING_DAY, 8, false",
        "2026-12-21, WORKING_DAY, 9, true",
        "2026-12-21, DAY, 10, false",
        "2026-12-21, DAY, 11, true",
        "2026-10-31, MONTH, 2, false",
        "2026-10-31, MONTH, 3, true",
        "2025-12-31, YEAR, 1, false",
        "2026-01-01, YEAR, 1, true"
    })
    @DisplayName("超出已公布的最后年度即为暂定")
    void beyondTheLastAnnouncedYearItIsProvisional(LocalDate from, Unit unit, int length, boolean provisional) {
        assertThat(CALENDAR.due(from, new Term(length, unit), Whose.AUTHORITY).provisional())
                .isEqualTo(provisional);
    }

    @Test
    @DisplayName("当事人的期限顺延进入未公布的年度，也是暂定")
    void aPartysTermThatRunsOnIntoAnUnannouncedYearIsProvisional() {
        Calendar only2022 = new Calendar(List.of(), Set.of(2022));
        LocalDate from = LocalDate.parse("2022-12-30");
        Term oneDay = new Term(1, Unit.DAY);
        assertThat(only2022.due(from, oneDay, Whose.AUTHORITY).provisional()).isFalse();
        assertThat(only2022.due(from, oneDay, Whose.PARTY).provisional()).isTrue();
        assertThat(only2022.due(from, oneDay, Whose.PARTY).due()).isEqualTo(LocalDate.parse("2023-01-02"));
    }

    @ParameterizedTest(name = "{0} 距 {1} 还有 {2} 个工作日")
    @CsvSource({
        "2026-09-30T15:59:00Z, 2026-10-08, 1",
        "2026-09-30T16:00:00Z, 2026-10-08, 1",
        "2026-10-08T01:00:00Z, 2026-10-08, 0",
        "2026-10-08T16:00:00Z, 2026-10-08, -1",
        "2026-10-11T01:00:00Z, 2026-10-08, -2",
        "2026-09-21T01:00:00Z, 2026-10-08, 7"
    })
    @DisplayName("剩余工作日")
    void workingDaysLeft(Instant now, LocalDate due, int left) {
        Deadline deadline = new Deadline(due, false, List.of());
        assertThat(CALENDAR.workingDaysLeft(deadline, now)).isEqualTo(left);
    }

    @Test
    @DisplayName("算法逐日说明：起算日、计入的日子、不计入的日子和原因")
    void everyDayIsExplained() {
        Deadline deadline = CALENDAR.due(LocalDate.parse("2026-09-30"), new Term(2, Unit.WORKING_DAY), Whose.PARTY);
        assertThat(deadline.steps())
                .extracting(step -> step.date() + (step.counted() ? " + " : " - ") + step.reason())
                .containsExactly(
                        "2026-09-30 - 起算日，不计入",
                        "2026-10-01 - 国庆节放假，不计入",
                        "2026-10-02 - 国庆节放假，不计入",
                        "2026-10-03 - 周六，不计入",
                        "2026-10-04 - 周日，不计入",
                        "2026-10-05 - 国庆节放假，不计入",
                        "2026-10-06 - 国庆节放假，不计入",
                        "2026-10-07 - 国庆节放假，不计入",
                        "2026-10-08 + 第 1 日，周四",
                        "2026-10-09 + 第 2 日，周五");
    }

    @Test
    @DisplayName("当事人期限届满日是休息日的，说明顺延")
    void runningOnIsExplained() {
        Deadline deadline = CALENDAR.due(LocalDate.parse("2026-09-29"), new Term(3, Unit.DAY), Whose.PARTY);
        assertThat(deadline.due()).isEqualTo(LocalDate.parse("2026-10-08"));
        assertThat(deadline.steps().getFirst().reason()).isEqualTo("起算日，不计入");
        assertThat(deadline.steps().get(3).reason()).isEqualTo("第 3 日，国庆节放假");
        assertThat(deadline.steps().get(4).reason()).isEqualTo("届满日是休息日，继续顺延，周六");
        assertThat(deadline.steps().getLast().reason()).isEqualTo("届满日是休息日，顺延至此日，周四");
    }
}
