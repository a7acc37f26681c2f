package cn.mingjing.duty.register;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.calendar.Calendar;
import cn.mingjing.calendar.SpecialDay;
import cn.mingjing.calendar.SpecialDay.Kind;
import cn.mingjing.calendar.Whose;
import cn.mingjing.duty.Basis;
import cn.mingjing.duty.Due;
import cn.mingjing.duty.Duty;
import cn.mingjing.duty.DutyKey;
import cn.mingjing.duty.Exclusion;
import cn.mingjing.duty.Extension;
import cn.mingjing.duty.Matter;
import cn.mingjing.duty.Owner;
import cn.mingjing.duty.Timing;
import cn.mingjing.facts.FactId;
import cn.mingjing.facts.StreamId;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.China;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Post;
import cn.mingjing.law.Term;
import cn.mingjing.law.Term.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("期限怎样计算：工作日、自然日、扣除、延长")
class DueDaysTest {

    private static final Calendar CALENDAR = new Calendar(
            days(
                    off("2026-01-01", "2026-01-03"),
                    work("2026-01-04"),
                    work("2026-09-20"),
                    off("2026-09-25", "2026-09-27"),
                    off("2026-10-01", "2026-10-07"),
                    work("2026-10-10")),
            Set.of(2025, 2026));

    private final List<Exclusion> exclusions = new ArrayList<>();
    private final List<Extension> extensions = new ArrayList<>();

    @Test
    @DisplayName("七个工作日：调休上班的星期日计入，中秋假期不计入")
    void a_make_up_day_counts_and_a_holiday_does_not() {
        assertThat(due("2026-09-18", 7, Unit.WORKING_DAY, Whose.AUTHORITY)).isEqualTo(by("2026-09-29"));
    }

    @Test
    @DisplayName("七个工作日跨国庆：十月十日调休上班计入")
    void working_days_step_over_the_national_holiday() {
        assertThat(due("2026-09-29", 7, Unit.WORKING_DAY, Whose.AUTHORITY)).isEqualTo(by("2026-10-14"));
    }

    @Test
    @DisplayName("机关的九十日在假日当天届满，当事人的顺延到假后第一个工作日")
    void only_a_party_s_calendar_term_runs_on() {
        assertThat(due("2026-07-03", 90, Unit.DAY, Whose.AUTHORITY)).isEqualTo(by("2026-10-01"));
        assertThat(due("2026-07-03", 90, Unit.DAY, Whose.PARTY)).isEqualTo(by("2026-10-08"));
    }

    @Test
    @DisplayName("跨两年的期限按各年的放假安排计算；来年未公布的为暂定")
    void a_term_across_the_year_follows_both_years() {
        assertThat(due("2025-12-29", 7, Unit.WORKING_DAY, Whose.AUTHORITY)).isEqualTo(by("2026-01-08"));
        assertThat(due("2026-12-28", 7, Unit.WORKING_DAY, Whose.AUTHORITY)).isEqualTo(provisionallyBy("2027-01-06"));
    }

    @Test
    @DisplayName("一个月到次月同日，没有同日的到月末")
    void a_month_ends_on_the_same_day_number() {
        assertThat(due("2026-05-31", 1, Unit.MONTH, Whose.AUTHORITY)).isEqualTo(by("2026-06-30"));
        assertThat(due("2026-07-20", 2, Unit.MONTH, Whose.PARTY)).isEqualTo(by("2026-09-20"));
    }

    @Test
    @DisplayName("二十四小时不停表，差一秒也是逾期")
    void hours_run_through_the_night() {
        Instant at = moment("2026-10-01T15:30:00");
        var due = DueDays.of(duty(at, counted(24, Unit.HOUR), Whose.AUTHORITY), CALENDAR);
        assertThat(due).isEqualTo(new Due.By(LocalDate.parse("2026-10-02"), moment("2026-10-02T15:30:00"), false));
    }

    @Test
    @DisplayName("没有规定天数的及时办理，不计算到期日")
    void what_has_no_number_has_no_due_day() {
        assertThat(DueDays.of(duty(moment("2026-10-01T15:30:00"), new Timing.Promptly(), Whose.AUTHORITY), CALENDAR))
                .isEqualTo(new Due.Promptly());
    }

    @Nested
    @DisplayName("扣除期间")
    class Excluding {

        @Test
        @DisplayName("扣除十日，九十日顺延十日")
        void each_excluded_day_is_counted_once_more_at_the_end() {
            exclude("2026-08-01", "2026-08-10");
            assertThat(due("2026-07-03", 90, Unit.DAY, Whose.AUTHORITY)).isEqualTo(by("2026-10-11"));
        }

        @Test
        @DisplayName("顺延出来的日子里又有扣除，再顺延")
        void a_span_within_the_added_days_adds_more() {
            exclude("2026-08-01", "2026-08-10");
            exclude("2026-10-05", "2026-10-06");
            assertThat(due("2026-07-03", 90, Unit.DAY, Whose.AUTHORITY)).isEqualTo(by("2026-10-13"));
        }

        @Test
        @DisplayName("重叠的两段只扣一次，期限之外的日子不扣")
        void overlapping_spans_count_once_and_days_outside_not_at_all() {
            exclude("2026-07-01", "2026-07-05");
            exclude("2026-07-04", "2026-07-06");
            exclude("2026-12-01", "2026-12-31");
            assertThat(due("2026-07-03", 90, Unit.DAY, Whose.AUTHORITY)).isEqualTo(by("2026-10-04"));
        }

        @Test
        @DisplayName("工作日期限只补扣除期间内的工作日")
        void of_working_days_only_working_days_are_added() {
            exclude("2026-11-05", "2026-11-08");
            assertThat(due("2026-11-02", 10, Unit.WORKING_DAY, Whose.AUTHORITY)).isEqualTo(by("2026-11-18"));
        }

        @Test
        @DisplayName("按月的期限按扣除的日数顺延")
        void a_month_is_lengthened_by_days() {
            exclude("2026-05-10", "2026-05-19");
            assertThat(due("2026-05-01", 1, Unit.MONTH, Whose.AUTHORITY)).isEqualTo(by("2026-06-11"));
        }

        @Test
        @DisplayName("扣除尚未结束的，期限中止计算；届满后才开始的不影响")
        void an_open_span_suspends_the_term_unless_it_came_too_late() {
            excludeSince("2026-09-15");
            assertThat(due("2026-07-03", 90, Unit.DAY, Whose.AUTHORITY))
                    .isEqualTo(new Due.Suspended(LocalDate.parse("2026-09-15")));
            exclusions.clear();
            excludeSince("2026-10-02");
            assertThat(due("2026-07-03", 90, Unit.DAY, Whose.AUTHORITY)).isEqualTo(by("2026-10-01"));
        }
    }

    @Nested
    @DisplayName("延长")
    class Extending {

        @Test
        @DisplayName("九十日延长三十日，从原期限届满接着算")
        void an_extension_counts_on_from_the_end() {
            extend(counted(30, Unit.DAY));
            assertThat(due("2026-07-03", 90, Unit.DAY, Whose.AUTHORITY)).isEqualTo(by("2026-10-31"));
        }

        @Test
        @DisplayName("十五个工作日再延长十五个工作日，共三十个")
        void working_days_are_extended_by_working_days() {
            extend(counted(15, Unit.WORKING_DAY));
            assertThat(due("2026-11-02", 15, Unit.WORKING_DAY, Whose.AUTHORITY)).isEqualTo(by("2026-12-14"));
        }

        @Test
        @DisplayName("集体讨论决定延长到某日的，以该日为准")
        void an_extension_may_name_the_day() {
            extend(counted(30, Unit.DAY));
            extend(new Timing.Until(LocalDate.parse("2026-12-24")));
            assertThat(due("2026-07-03", 90, Unit.DAY, Whose.AUTHORITY)).isEqualTo(by("2026-12-24"));
        }

        @Test
        @DisplayName("延长和扣除同时适用")
        void extension_and_exclusion_add_up() {
            extend(counted(30, Unit.DAY));
            exclude("2026-10-20", "2026-10-24");
            assertThat(due("2026-07-03", 90, Unit.DAY, Whose.AUTHORITY)).isEqualTo(by("2026-11-05"));
        }

        @Test
        @DisplayName("当事人期限只在最后一日遇休息日时顺延一次")
        void a_party_s_term_runs_on_at_the_very_end_only() {
            extend(counted(2, Unit.DAY));
            assertThat(due("2026-07-03", 90, Unit.DAY, Whose.PARTY)).isEqualTo(by("2026-10-08"));
        }
    }

    private Due due(String from, int length, Unit unit, Whose whose) {
        return DueDays.of(duty(moment(from + "T10:00:00"), counted(length, unit), whose), CALENDAR);
    }

    private Duty duty(Instant from, Timing timing, Whose whose) {
        var about = new StreamId("case", new UUID(0, 1));
        return new Duty(
                DutyKey.of("decide-case", about),
                new Matter("作出处罚决定", "某案", "去办理", "/desk/cases/1"),
                Owner.of(new AuthorityId("city"), Post.OFFICER),
                whose,
                new FactId(about, 1),
                from,
                from,
                timing,
                new Basis(List.of(new Clause("行政处罚法", "第六十条")), "立案之日起九十日内作出处罚决定"),
                exclusions,
                extensions,
                new Due.Promptly(),
                Optional.empty());
    }

    private void exclude(String from, String to) {
        exclusions.add(span(from, Optional.of(LocalDate.parse(to))));
    }

    private void excludeSince(String from) {
        exclusions.add(span(from, Optional.empty()));
    }

    private static Exclusion span(String from, Optional<LocalDate> to) {
        return new Exclusion(
                "span-" + from,
                LocalDate.parse(from),
                to,
                "检测",
                List.of(),
                new FactId(new StreamId("case", new UUID(0, 1)), 2));
    }

    private void extend(Timing timing) {
        extensions.add(new Extension(
                timing,
                "案情复杂",
                new Basis(List.of(new Clause("市场监督管理行政处罚程序规定", "第六十四条")), "可以延长"),
                new FactId(new StreamId("case", new UUID(0, 1)), 3)));
    }

    private static Timing counted(int length, Unit unit) {
        return new Timing.Counted(new Term(length, unit));
    }

    private static Due by(String day) {
        return by(day, false);
    }

    private static Due provisionallyBy(String day) {
        return by(day, true);
    }

    private static Due by(String day, boolean provisional) {
        LocalDate last = LocalDate.parse(day);
        return new Due.By(last, last.plusDays(1).atStartOfDay(China.ZONE).toInstant(), provisional);
    }

    private static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(China.ZONE).toInstant();
    }

    @SafeVarargs
    private static List<SpecialDay> days(List<SpecialDay>... some) {
        return List.of(some).stream().flatMap(List::stream).toList();
    }

    private static List<SpecialDay> off(String first, String last) {
        return LocalDate.parse(first)
                .datesUntil(LocalDate.parse(last).plusDays(1))
                .map(day -> new SpecialDay(day, Kind.OFF, "假日", "通知"))
                .toList();
    }

    private static List<SpecialDay> work(String day) {
        return List.of(new SpecialDay(LocalDate.parse(day), Kind.WORK, "调休", "通知"));
    }
}
