package cn.mingjing.duties;

import static cn.mingjing.duties.SampleDevices.done;
import static cn.mingjing.duties.SampleDevices.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.RegisterStreams;
import cn.mingjing.authority.Unit;
import cn.mingjing.demo.Story;
import cn.mingjing.device.Device;
import cn.mingjing.device.DeviceId;
import cn.mingjing.device.DeviceKind;
import cn.mingjing.device.Devices;
import cn.mingjing.device.acts.AccountForRecordings;
import cn.mingjing.device.acts.CollectRecordings;
import cn.mingjing.device.acts.IssueDevice;
import cn.mingjing.device.acts.ReturnDevice;
import cn.mingjing.device.acts.ReturnDevice.Condition;
import cn.mingjing.device.acts.ReturnDevice.Exported;
import cn.mingjing.device.acts.Taker;
import cn.mingjing.device.acts.UseCheck;
import cn.mingjing.duty.Due;
import cn.mingjing.duty.Duties;
import cn.mingjing.duty.Duty;
import cn.mingjing.duty.DutyRebuild;
import cn.mingjing.duty.DutyState;
import cn.mingjing.facts.Actor;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.China;
import cn.mingjing.law.Post;
import cn.mingjing.testing.MingjingTest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("音像记录及时导出：领用记录设备的人按期导出，导出以收到为准；没有导出的设备不再发放")
class RecordingsExportedTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    private final ApplicationContext application;
    private final Devices devices;
    private final Duties duties;
    private final DutyRebuild rebuild;
    private final Authorities authorities;
    private final Clock clock;
    private Story story;

    @Autowired
    RecordingsExportedTest(
            ApplicationContext application,
            Devices devices,
            Duties duties,
            DutyRebuild rebuild,
            Authorities authorities,
            Clock clock) {
        this.application = application;
        this.devices = devices;
        this.duties = duties;
        this.rebuild = rebuild;
        this.authorities = authorities;
        this.clock = clock;
        this.story = Story.in(application, Story.PUYANG);
    }

    @BeforeEach
    void monday() {
        story.on(MONDAY);
    }

    private Actor officer() {
        return story.actor(Post.OFFICER);
    }

    private Actor head() {
        return story.actor(Post.UNIT_HEAD);
    }

    private DeviceId recorderOf(AuthorityId authority) {
        story = Story.in(application, authority);
        var unit = authorities.units(authority).stream()
                .filter(one -> one.role() == Unit.Role.HANDLING)
                .findFirst()
                .orElseThrow();
        Device device = SampleDevices.device(authority, unit.id(), DeviceKind.RECORDER, MONDAY.minusYears(1));
        return SampleDevices.entered(devices, device, head()).id();
    }

    private DeviceId recorderIssuedUntil(LocalDate due) {
        DeviceId recorder = recorderOf(Story.PUYANG);
        done(devices.perform(recorder, issue(due), officer()));
        return recorder;
    }

    private IssueDevice issue(LocalDate due) {
        return new IssueDevice(new Taker(officer().person()), due, UseCheck.inOrder());
    }

    private void returned(DeviceId recorder, Exported exported) {
        done(devices.perform(recorder, new ReturnDevice(Condition.GOOD, exported, ""), officer()));
    }

    private void collected(DeviceId recorder) {
        done(devices.perform(recorder, new CollectRecordings("sample", 3, 0), officer()));
    }

    private List<Duty> duties(DeviceId recorder) {
        return duties.about(RegisterStreams.of("device", recorder.toString()));
    }

    private Duty open(DeviceId recorder) {
        List<Duty> open = duties(recorder).stream().filter(Duty::isOpen).toList();
        assertThat(open).hasSize(1);
        return open.getFirst();
    }

    private DutyState state(Duty duty) {
        return duty.stateAt(clock.instant());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            puyang-market-regulation | 2026-11-30
            xiqing-urban-management  | 2026-11-30
            lingchuan-industry       | 2026-12-01
            """)
    @Clause("R-10")
    @DisplayName("周五归还时尚未导出：按本机关设定的工作日导出，期限的最后一天不逾期，过了就逾期，收到才算导出")
    void what_is_returned_full_is_owed_within_the_authoritys_own_term(String authority, LocalDate due) {
        DeviceId recorder = recorderOf(new AuthorityId(authority));
        story.on(FRIDAY);
        done(devices.perform(recorder, issue(FRIDAY), officer()));

        returned(recorder, Exported.NOT_YET);

        Duty duty = open(recorder);
        assertThat(duty.owner().person()).contains(officer().person());
        assertThat(((Due.By) duty.due()).day()).isEqualTo(due);
        assertThat(duty.basis().clauses())
                .allSatisfy(clause -> assertThat(clause.document()).contains("内部设置"));
        story.on(due);
        assertThat(state(duty)).isEqualTo(DutyState.DUE_TODAY);
        story.on(due.plusDays(1));
        assertThat(state(duty)).isEqualTo(DutyState.OVERDUE);
        collected(recorder);
        assertThat(duties(recorder))
                .extracting(this::state)
                .containsExactlyInAnyOrder(DutyState.DONE_LATE, DutyState.LAPSED);
    }

    @Test
    @Clause("R-10")
    @DisplayName("以小时设定的期限自归还的那一刻起算，周末照算")
    void a_term_in_hours_runs_from_the_return() {
        DeviceId recorder = recorderOf(Story.BAOTOU);
        story.on(FRIDAY);
        done(devices.perform(recorder, issue(FRIDAY), officer()));

        returned(recorder, Exported.NOT_YET);

        assertThat(((Due.By) open(recorder).due()).end())
                .isCloseTo(
                        FRIDAY.plusDays(1).atTime(9, 0).atZone(China.ZONE).toInstant(), within(1, ChronoUnit.MINUTES));
    }

    @Test
    @Clause("R-10")
    @DisplayName("文件要求及时导出而没有写天数、机关也没有设定的，应当及时，依据该文件的条款；文件没有写的，依据118号")
    void without_a_number_it_is_owed_promptly() {
        DeviceId recorder = recorderOf(Story.HENAN);
        done(devices.perform(recorder, issue(MONDAY), officer()));
        returned(recorder, Exported.NOT_YET);

        Duty duty = open(recorder);

        assertThat(duty.due()).isEqualTo(new Due.Promptly());
        assertThat(duty.basis().clauses()).containsExactly(new cn.mingjing.law.Clause("工业和信息化部三项制度暂行实施方案", "二(二)4"));
        assertThat(refused(devices.perform(recorder, issue(MONDAY), head()), "recordings-aboard")
                        .clauses())
                .containsExactly(new cn.mingjing.law.Clause("工业和信息化部三项制度暂行实施方案", "二(二)4"));
    }

    @Test
    @Clause("R-10")
    @DisplayName("设备上还有没导出的音像记录，不再发放，以免覆盖；采集以后才能再领用")
    void a_full_device_is_not_issued_again() {
        DeviceId recorder = recorderIssuedUntil(MONDAY);
        returned(recorder, Exported.NOT_YET);

        assertThat(refused(devices.perform(recorder, issue(FRIDAY), head()), "recordings-aboard")
                        .reason())
                .contains("可能被覆盖");
        collected(recorder);

        done(devices.perform(recorder, issue(FRIDAY), officer()));
    }

    @Test
    @Clause("R-10")
    @DisplayName("先采集、后归还，说明已全部导出的，不再欠；没有采集过就说已全部导出的，仍欠着，直到收到")
    void saying_so_is_not_enough() {
        DeviceId honest = recorderIssuedUntil(MONDAY.plusDays(1));
        collected(honest);
        returned(honest, Exported.ALL);
        assertThat(duties(honest)).noneMatch(Duty::isOpen);
        assertThat(duties(honest)).extracting(this::state).contains(DutyState.DONE_IN_TIME);

        DeviceId claimed = recorderIssuedUntil(MONDAY.plusDays(1));
        returned(claimed, Exported.ALL);
        assertThat(((Due.By) open(claimed).due()).day()).isEqualTo(MONDAY.plusDays(1));
        collected(claimed);
        assertThat(duties(claimed)).noneMatch(Duty::isOpen);
    }

    @Test
    @Clause("R-10")
    @DisplayName("采集以后还拿着设备的，以后录的仍然要导出")
    void what_is_recorded_after_a_collecting_is_owed_too() {
        DeviceId recorder = recorderIssuedUntil(FRIDAY);
        collected(recorder);

        assertThat(((Due.By) open(recorder).due()).day()).isEqualTo(FRIDAY.plusDays(3));
        returned(recorder, Exported.NOT_YET);
        assertThat(((Due.By) open(recorder).due()).day()).isEqualTo(MONDAY.plusDays(1));
    }

    @Test
    @Clause("R-10")
    @DisplayName("到期不还的，自应还之日起算期限；迟还不能让期限重新起算")
    void a_late_return_gains_no_time() {
        DeviceId recorder = recorderIssuedUntil(MONDAY);
        assertThat(((Due.By) open(recorder).due()).day()).isEqualTo(MONDAY.plusDays(1));

        story.on(FRIDAY);
        returned(recorder, Exported.NOT_YET);

        assertThat(((Due.By) open(recorder).due()).day()).isEqualTo(MONDAY.plusDays(1));
        assertThat(state(open(recorder))).isEqualTo(DutyState.OVERDUE);
    }

    @Test
    @Clause("R-10")
    @DisplayName("没有录的、说明了去向的，不再欠，理由留在记录里；去向只有承办机构负责人能说明")
    void what_was_not_recorded_or_is_accounted_for_is_not_owed() {
        DeviceId unused = recorderIssuedUntil(FRIDAY);
        returned(unused, Exported.NOTHING_RECORDED);
        assertThat(duties(unused)).extracting(this::state).containsExactly(DutyState.LAPSED);

        DeviceId lost = recorderIssuedUntil(FRIDAY);
        var account = new AccountForRecordings("执法中落水，存储卡无法读取，已送检测");
        refused(devices.perform(lost, account, officer()), "own-equipment");
        assertThat(duties(lost)).allMatch(Duty::isOpen);
        done(devices.perform(lost, account, head()));
        assertThat(duties(lost)).extracting(this::state).containsExactly(DutyState.LAPSED);
    }

    @Test
    @Clause("R-10")
    @DisplayName("期限登记由领用、归还、采集的事实推导，重建后一样")
    void the_duties_follow_from_the_facts() {
        DeviceId recorder = recorderIssuedUntil(MONDAY);
        collected(recorder);
        returned(recorder, Exported.NOT_YET);

        assertThat(rebuild.verify()).isEmpty();
    }
}
