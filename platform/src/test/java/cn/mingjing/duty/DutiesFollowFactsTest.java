package cn.mingjing.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingjing.authority.AuthorityRegister;
import cn.mingjing.authority.SampleEntries;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.FactStore;
import cn.mingjing.law.China;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Post;
import cn.mingjing.start.SettableClock;
import cn.mingjing.testing.MingjingTest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@MingjingTest
@DisplayName("期限随事实产生、随事实了结")
class DutiesFollowFactsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final Duties duties;
    private final SettableClock clock;
    private final SampleCase file;
    private final FactStore store;
    private final Actor officer;

    DutiesFollowFactsTest(Duties duties, FactStore store, Clock clock, AuthorityRegister register) {
        this.duties = duties;
        this.clock = (SettableClock) clock;
        this.store = store;
        var sample = new SampleEntries(register);
        var city = sample.entered(sample.authority("city", "410900", Optional.empty()));
        this.officer = new Actor(sample.person("张三"), "张三", Post.OFFICER, city.id());
        this.file = new SampleCase(store, clock, officer);
    }

    @Test
    @DisplayName("送达期限取自决定当日有效的规定：行政处罚法第六十一条，七日为工作日")
    void the_term_is_the_provision_s_in_force_on_that_day() {
        file.records(new SampleFact.SampleServed(MONDAY));

        var duty = duties.find(file.key("serve-decision")).orElseThrow();
        assertThat(duty.due()).isEqualTo(by("2026-12-02"));
        assertThat(duty.basis().clauses()).contains(new Clause("行政处罚法", "第六十一条"));
        assertThat(duty.owner()).isEqualTo(Owner.of(officer.authority(), Post.OFFICER));
        assertThat(duty.aroseBy().stream()).isEqualTo(file.stream());
    }

    @Test
    @DisplayName("最后一日完成为按期，次日完成为逾期一日")
    void the_last_lawful_day_is_in_time_and_the_day_after_is_late() {
        var first = file.owes("first", 3, MONDAY);
        var second = file.owes("second", 3, MONDAY);
        file.records(new SampleFact.SampleDone(first.toString(), LocalDate.of(2026, 11, 26)));
        file.records(new SampleFact.SampleDone(second.toString(), LocalDate.of(2026, 11, 27)));

        assertThat(state(first)).isEqualTo(DutyState.DONE_IN_TIME);
        assertThat(state(second)).isEqualTo(DutyState.DONE_LATE);
        assertThat(duties.find(second).flatMap(Duty::closure))
                .hasValueSatisfying(
                        end -> assertThat(((Closure.Done) end).daysLate()).isEqualTo(1));
    }

    @Test
    @DisplayName("进行中、今天到期、已逾期随时钟变化，不需要任何写入")
    void the_state_of_an_open_duty_follows_the_clock() {
        var key = file.owes("watch", 3, MONDAY);
        assertThat(state(key)).isEqualTo(DutyState.OPEN);
        clock.moveTo(at("2026-11-26", "23:59:00"));
        assertThat(state(key)).isEqualTo(DutyState.DUE_TODAY);
        clock.moveTo(at("2026-11-27", "00:00:00"));
        assertThat(state(key)).isEqualTo(DutyState.OVERDUE);
    }

    @Test
    @DisplayName("扣除开始则中止计算，结束则顺延；延长接着算")
    void exclusion_and_extension_move_the_due_day() {
        var key = file.owes("decide", 10, MONDAY);
        assertThat(due(key)).isEqualTo(by("2026-12-07"));
        file.records(
                new SampleFact.SampleExcluded(key.toString(), "test", LocalDate.of(2026, 11, 25), Optional.empty()));
        assertThat(due(key)).isEqualTo(new Due.Suspended(LocalDate.of(2026, 11, 25)));
        assertThat(state(key)).isEqualTo(DutyState.SUSPENDED);
        file.records(new SampleFact.SampleExcluded(
                key.toString(), "test", LocalDate.of(2026, 11, 25), Optional.of(LocalDate.of(2026, 11, 26))));
        assertThat(due(key)).isEqualTo(by("2026-12-09"));
        file.records(new SampleFact.SampleExtended(key.toString(), 5));
        assertThat(due(key)).isEqualTo(by("2026-12-16"));
        var duty = duties.find(key).orElseThrow();
        assertThat(duty.exclusions())
                .singleElement()
                .satisfies(span -> assertThat(span.reason()).isEqualTo("检验检测。"));
        assertThat(duty.extensions())
                .singleElement()
                .satisfies(more -> assertThat(more.reason()).isEqualTo("案情复杂。"));
    }

    @Test
    @DisplayName("了结以后再来的变化不起作用")
    void nothing_changes_a_closed_duty() {
        var key = file.owes("closed", 3, MONDAY);
        file.records(new SampleFact.SampleDone(key.toString(), MONDAY));
        var closed = duties.find(key).orElseThrow();
        clock.moveTo(at("2026-11-24", "09:00:00"));
        file.records(new SampleFact.SampleExtended(key.toString(), 5));
        file.records(new SampleFact.SampleDone(key.toString(), LocalDate.of(2026, 12, 31)));
        file.records(new SampleFact.SampleLapsed(key.toString()));
        file.records(new SampleFact.SampleClosed());
        assertThat(duties.find(key)).contains(closed);
    }

    @Test
    @DisplayName("结案时尚未了结的全部失效，已完成的不动")
    void closing_lapses_what_is_open() {
        var done = file.owes("done", 3, MONDAY);
        var open = file.owes("open", 3, MONDAY);
        file.records(new SampleFact.SamplePrompt("prompt"));
        file.records(new SampleFact.SampleDone(done.toString(), MONDAY));
        clock.moveTo(at("2026-11-24", "09:00:00"));
        file.records(new SampleFact.SampleClosed());
        assertThat(state(done)).isEqualTo(DutyState.DONE_IN_TIME);
        assertThat(state(open)).isEqualTo(DutyState.LAPSED);
        assertThat(state(file.key("prompt"))).isEqualTo(DutyState.LAPSED);
        assertThat(duties.about(file.stream())).hasSize(3).noneMatch(Duty::isOpen);
    }

    @Test
    @DisplayName("没有规定天数的永远不因时间逾期")
    void what_is_due_promptly_is_never_overdue_by_the_clock() {
        file.records(new SampleFact.SamplePrompt("reexamine"));
        clock.moveTo(at("2027-11-23", "09:00:00"));
        assertThat(state(file.key("reexamine"))).isEqualTo(DutyState.OPEN);
    }

    @Test
    @DisplayName("未知的期限被了结时什么也不发生；同一期限产生两次是程序错误，整个行为不成立")
    void an_unknown_key_is_ignored_and_a_second_arising_fails_the_act() {
        file.records(new SampleFact.SampleDone(file.key("nobody-owes-this").toString(), MONDAY));
        assertThat(duties.about(file.stream())).isEmpty();
        file.owes("twice", 3, MONDAY);
        int before = store.read(file.stream()).size();
        assertThatThrownBy(() -> file.owes("twice", 3, MONDAY)).isInstanceOf(IllegalStateException.class);
        assertThat(store.read(file.stream())).hasSize(before);
    }

    private DutyState state(DutyKey key) {
        return duties.find(key).orElseThrow().stateAt(clock.instant());
    }

    private Due due(DutyKey key) {
        return duties.find(key).orElseThrow().due();
    }

    private static Due by(String day) {
        var last = LocalDate.parse(day);
        return new Due.By(last, last.plusDays(1).atStartOfDay(China.ZONE).toInstant(), false);
    }

    private static Instant at(String day, String time) {
        return LocalDate.parse(day)
                .atTime(LocalTime.parse(time))
                .atZone(China.ZONE)
                .toInstant();
    }
}
