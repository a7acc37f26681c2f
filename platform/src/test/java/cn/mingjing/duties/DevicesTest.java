package cn.mingjing.duties;

import static cn.mingjing.duties.SampleDevices.done;
import static cn.mingjing.duties.SampleDevices.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.RegisterStreams;
import cn.mingjing.authority.Unit;
import cn.mingjing.authority.UnitId;
import cn.mingjing.demo.Story;
import cn.mingjing.device.Device;
import cn.mingjing.device.DeviceId;
import cn.mingjing.device.DeviceKind;
import cn.mingjing.device.DeviceStanding;
import cn.mingjing.device.DeviceState;
import cn.mingjing.device.Devices;
import cn.mingjing.device.Room;
import cn.mingjing.device.RoomId;
import cn.mingjing.device.RoomKind;
import cn.mingjing.device.Rooms;
import cn.mingjing.device.acts.AccountForRecordings;
import cn.mingjing.device.acts.CareForDevice;
import cn.mingjing.device.acts.CheckPoint;
import cn.mingjing.device.acts.EndRepair;
import cn.mingjing.device.acts.IssueDevice;
import cn.mingjing.device.acts.ReturnDevice;
import cn.mingjing.device.acts.ReturnDevice.Condition;
import cn.mingjing.device.acts.ReturnDevice.Exported;
import cn.mingjing.device.acts.ScrapDevice;
import cn.mingjing.device.acts.SendToRepair;
import cn.mingjing.device.acts.Taker;
import cn.mingjing.device.acts.UseCheck;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.EntryChanged;
import cn.mingjing.facts.FactStore;
import cn.mingjing.facts.Outcome;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.Visitor;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("执法装备和场所：登记、领用前检查、归还、维修、保养，一物一号，每次变动留痕")
class DevicesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final ApplicationContext application;
    private final Devices devices;
    private final Rooms rooms;
    private final Authorities authorities;
    private final FactStore facts;
    private final int port;

    @Autowired
    DevicesTest(
            ApplicationContext application,
            Devices devices,
            Rooms rooms,
            Authorities authorities,
            FactStore facts,
            @Value("${local.server.port}") int port) {
        this.application = application;
        this.devices = devices;
        this.rooms = rooms;
        this.authorities = authorities;
        this.facts = facts;
        this.port = port;
        Story.enterOffices(application);
    }

    private Actor actor(AuthorityId authority, Post post) {
        return Story.in(application, authority).actor(post);
    }

    private Actor head() {
        return actor(Story.PUYANG, Post.UNIT_HEAD);
    }

    private Actor officer() {
        return actor(Story.PUYANG, Post.OFFICER);
    }

    private UnitId unit(AuthorityId authority, Unit.Role role) {
        return authorities.units(authority).stream()
                .filter(unit -> unit.role() == role)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Device recorder(AuthorityId authority) {
        return SampleDevices.device(
                authority, unit(authority, Unit.Role.HANDLING), DeviceKind.RECORDER, TODAY.minusYears(1));
    }

    private Device entered() {
        return SampleDevices.entered(devices, recorder(Story.PUYANG), head());
    }

    private DeviceState state(Device device) {
        return devices.find(device.id()).orElseThrow();
    }

    private static IssueDevice issue(Actor taker, LocalDate due) {
        return new IssueDevice(new Taker(taker.person()), due, UseCheck.inOrder());
    }

    private Visitor visitor(String account) {
        var visitor = new Visitor(port);
        visitor.signIn(account, Story.password());
        return visitor;
    }

    @Test
    @Clause("R-12")
    @DisplayName("设备登记、修改、送修、修复、报废，各留一版一条记录；报废后不再变动")
    void each_change_is_a_version_and_a_fact() {
        var device = entered();
        var moved = new Device(
                device.id(),
                device.authority(),
                device.number(),
                device.kind(),
                device.model(),
                device.serial(),
                device.standard(),
                device.storageGb(),
                device.purchased(),
                device.serviceYears(),
                unit(Story.PUYANG, Unit.Role.REVIEW),
                true);
        done(devices.enter(moved, head()));
        done(devices.perform(device.id(), new SendToRepair("不能开机"), head()));
        done(devices.perform(device.id(), new EndRepair("更换电池"), head()));
        done(devices.perform(device.id(), new ScrapDevice("主板损坏，报废批复〔2026〕7号"), head()));

        assertThat(state(device).standing()).isEqualTo(DeviceStanding.SCRAPPED);
        assertThat(state(device).device()).isEqualTo(moved);
        var recorded = facts.read(RegisterStreams.of("device", device.id().toString()));
        assertThat(recorded).hasSize(5);
        var last = (EntryChanged) recorded.getLast().fact();
        assertThat(last.before()).containsEntry("standing", "IN_STOCK");
        assertThat(last.after())
                .containsEntry("standing", "SCRAPPED")
                .containsEntry("event.reason", "主板损坏，报废批复〔2026〕7号");
        assertThat(devices.history(device.id()))
                .extracting(record -> record.event())
                .containsExactly("ScrapDevice", "EndRepair", "SendToRepair", "Changed", "Entered");
        refused(devices.enter(moved, head()), "scrapped-for-good");
        refused(devices.perform(device.id(), new ScrapDevice("再报废"), head()), "scrapped-for-good");
        assertThat(facts.read(RegisterStreams.of("device", device.id().toString())))
                .hasSize(5);
    }

    @Test
    @Clause("R-12")
    @DisplayName("一物一号：编号已属于另一台设备、另一处场所的不登记；别的机关可以用同样的编号")
    void a_number_belongs_to_one_thing() {
        var device = entered();
        var double_ = new Device(
                DeviceId.random(),
                Story.PUYANG,
                device.number(),
                DeviceKind.CAMERA,
                "某某",
                "SN-2",
                Optional.empty(),
                Optional.empty(),
                TODAY,
                5,
                device.unit(),
                false);
        assertThat(refused(devices.enter(double_, head()), "equipment-number").reason())
                .contains(device.number());
        assertThat(devices.find(double_.id())).isEmpty();
        var room = new Room(
                RoomId.random(),
                Story.PUYANG,
                device.number(),
                RoomKind.INTERVIEW_ROOM,
                "一层",
                "摄像机",
                device.unit(),
                true);
        refused(rooms.enter(room, head()), "equipment-number");
        assertThat(rooms.find(room.id())).isEmpty();
        var like = recorder(Story.BAOTOU);
        var elsewhere = new Device(
                like.id(),
                like.authority(),
                device.number(),
                like.kind(),
                like.model(),
                like.serial(),
                like.standard(),
                like.storageGb(),
                like.purchased(),
                like.serviceYears(),
                like.unit(),
                like.connected());
        done(devices.enter(elsewhere, actor(Story.BAOTOU, Post.UNIT_HEAD)));
    }

    @Test
    @Clause("R-12")
    @DisplayName("场所登记在册：询问室、听证室、办案区，写明位置和固定记录设备；改动留一条记录")
    void rooms_are_registered() {
        var like = recorder(Story.PUYANG);
        var room = new Room(
                RoomId.random(), Story.PUYANG, like.number(), RoomKind.HEARING_ROOM, "二层会议室", "", like.unit(), true);
        done(rooms.enter(room, head()));
        assertThat(visitor("puyang-head").get("/desk/rooms").body()).contains(room.number(), "听证室", "没有记录设备");
        var equipped = new Room(
                room.id(), room.authority(), room.number(), room.kind(), room.place(), "全景摄像机一台", room.unit(), true);
        done(rooms.enter(equipped, head()));

        assertThat(rooms.find(room.id())).contains(equipped);
        assertThat(facts.read(RegisterStreams.of("recording-room", room.id().toString())))
                .hasSize(2);
        assertThat(visitor("puyang-officer").get("/desk/rooms").body()).contains("全景摄像机一台", "可以记录");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            puyang-market-regulation | 濮市监〔2019〕203号四(三)3
            baotou-transport | 内政办发〔2019〕13号二(二)2(2)
            henan-communications | 工业和信息化部三项制度暂行实施方案四(三)
            lingchuan-industry | 国办发〔2018〕118号
            xiqing-urban-management | 国办发〔2018〕118号
            """)
    @Clause("R-12")
    @DisplayName("检查正常的领得出；已领用的不再领，写明在谁手里、何时应还，依据各自的文件，没有条款的依据118号")
    void what_is_issued_is_not_issued_again(String authority, String citation) {
        var id = new AuthorityId(authority);
        var keeper = actor(id, Post.UNIT_HEAD);
        var taker = actor(id, Post.OFFICER);
        var device = SampleDevices.entered(devices, recorder(id), keeper);

        done(devices.perform(device.id(), issue(taker, TODAY.plusDays(2)), keeper));

        assertThat(state(device).holding().orElseThrow().name()).isEqualTo(taker.name());
        var objection = refused(devices.perform(device.id(), issue(taker, TODAY.plusDays(3)), keeper), "issued-once");
        assertThat(objection.reason()).contains(device.number(), taker.name(), "2026年11月23日", "2026年11月25日");
        assertThat(objection.clauses())
                .extracting(clause -> clause.citation().replaceAll("[《》]", ""))
                .containsExactly(citation);
    }

    @Test
    @Clause("R-12")
    @DisplayName("两个人同时领同一台，只有一个领到，另一个被告知已经领用")
    void two_who_take_one_device_at_once() throws Exception {
        var device = entered();
        Callable<Outcome> taking = () -> devices.perform(device.id(), issue(officer(), TODAY.plusDays(1)), head());
        List<Outcome> outcomes;
        try (var pool = Executors.newFixedThreadPool(4)) {
            outcomes = pool.invokeAll(List.of(taking, taking, taking, taking)).stream()
                    .map(one -> one.resultNow())
                    .toList();
        }

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        outcomes.stream().filter(Outcome.Refused.class::isInstance).forEach(one -> refused(one, "issued-once"));
        assertThat(facts.read(RegisterStreams.of("device", device.id().toString())))
                .hasSize(2);
    }

    @Test
    @Clause("R-12")
    @DisplayName("使用前检查：电量、存储、日期时间、画面声音逐项记录；任何一项异常都不发放，并写明哪一项")
    void what_fails_its_check_is_not_issued() {
        var device = entered();
        var slow = new CheckPoint(CheckPoint.Tick.NOT_IN_ORDER, "慢 12 分钟");
        var check = new UseCheck(CheckPoint.inOrder(), CheckPoint.inOrder(), slow, CheckPoint.inOrder());
        var act = new IssueDevice(new Taker(officer().person()), TODAY, check);

        assertThat(refused(devices.perform(device.id(), act, head()), "checked-before-use")
                        .reason())
                .contains("日期时间（慢 12 分钟）");
        assertThat(state(device).standing()).isEqualTo(DeviceStanding.IN_STOCK);

        var noted = new CheckPoint(CheckPoint.Tick.IN_ORDER, "剩 92%");
        done(devices.perform(
                device.id(),
                new IssueDevice(
                        new Taker(officer().person()),
                        TODAY,
                        new UseCheck(noted, CheckPoint.inOrder(), CheckPoint.inOrder(), CheckPoint.inOrder())),
                head()));
        var fact = (EntryChanged)
                facts.read(RegisterStreams.of("device", device.id().toString()))
                        .getLast()
                        .fact();
        assertThat(fact.after())
                .containsEntry("event.battery", "IN_ORDER")
                .containsEntry("event.battery.remark", "剩 92%")
                .containsEntry("event.dateAndTime", "IN_ORDER")
                .containsEntry("holder", officer().person());
        String page = visitor("puyang-head").get("/desk/devices/" + device.id()).body();
        assertThat(page).contains("电量正常（剩 92%）", "日期时间正常");
    }

    @Test
    @Clause("R-12")
    @DisplayName("维修中的、报废的、固定的采集站不发放；不在册的人、别的机关的人、应还日期已过的，也不发放")
    void what_cannot_be_issued() {
        var repaired = entered();
        done(devices.perform(repaired.id(), new SendToRepair("裂屏"), head()));
        refused(devices.perform(repaired.id(), issue(officer(), TODAY), head()), "issue-in-repair");
        var scrapped = entered();
        done(devices.perform(scrapped.id(), new ScrapDevice("遗失，已报告"), head()));
        refused(devices.perform(scrapped.id(), issue(officer(), TODAY), head()), "issue-scrapped");
        var station = SampleDevices.entered(
                devices,
                SampleDevices.device(
                        Story.PUYANG, unit(Story.PUYANG, Unit.Role.HANDLING), DeviceKind.STATION, TODAY.minusYears(1)),
                head());
        refused(devices.perform(station.id(), issue(officer(), TODAY), head()), "stays-in-place");
        var device = entered();
        refused(
                devices.perform(device.id(), issue(actor(Story.BAOTOU, Post.OFFICER), TODAY), head()),
                "taker-of-the-authority");
        refused(
                devices.perform(device.id(), new IssueDevice(new Taker("nobody"), TODAY, UseCheck.inOrder()), head()),
                "taker-of-the-authority");
        refused(devices.perform(device.id(), issue(officer(), TODAY.minusDays(1)), head()), "due-ahead");
        assertThat(state(device).standing()).isEqualTo(DeviceStanding.IN_STOCK);
    }

    @Test
    @Clause("R-12")
    @DisplayName("归还时记下设备状况和音像记录是否导出；损坏的转入维修；没有领用的不能归还")
    void what_is_returned_says_how_and_where_its_recordings_are() {
        var device = entered();
        refused(devices.perform(device.id(), new ReturnDevice(Condition.GOOD, Exported.ALL, ""), head()), "is-issued");
        done(devices.perform(device.id(), issue(officer(), TODAY), officer()));
        done(devices.perform(device.id(), new ReturnDevice(Condition.GOOD, Exported.NOT_YET, "采集站占用，明早导出"), officer()));
        assertThat(state(device).standing()).isEqualTo(DeviceStanding.IN_STOCK);
        var fact = (EntryChanged)
                facts.read(RegisterStreams.of("device", device.id().toString()))
                        .getLast()
                        .fact();
        assertThat(fact.after())
                .containsEntry("event", "ReturnDevice")
                .containsEntry("event.exported", "NOT_YET")
                .containsEntry("event.condition", "GOOD")
                .containsEntry("event.from", officer().name())
                .doesNotContainKey("holder");
        refused(devices.perform(device.id(), issue(officer(), TODAY), head()), "recordings-aboard");
        done(devices.perform(device.id(), new AccountForRecordings("已在原采集系统保存"), head()));
        done(devices.perform(device.id(), issue(officer(), TODAY), head()));
        done(devices.perform(device.id(), new ReturnDevice(Condition.DAMAGED, Exported.ALL, "进水"), head()));
        assertThat(state(device).standing()).isEqualTo(DeviceStanding.IN_REPAIR);
        assertThat(visitor("puyang-head").get("/desk/devices/" + device.id()).body())
                .contains("维修中", "记录尚未导出", "采集站占用，明早导出");
    }

    @Test
    @Clause("R-12")
    @DisplayName("应还日期当天不算逾期，次日起在本人和负责人的页面上都看得见")
    void an_overdue_return_is_seen() {
        var device = entered();
        done(devices.perform(device.id(), issue(officer(), TODAY.plusDays(1)), officer()));
        assertThat(state(device).isOverdue(TODAY.plusDays(1))).isFalse();
        String shelf = "/desk/devices?state=overdue";
        assertThat(visitor("puyang-head").get(shelf).body()).doesNotContain(device.number());

        Story.in(application, Story.PUYANG).on(TODAY.plusDays(2));

        assertThat(visitor("puyang-head").get(shelf).body()).contains(device.number(), "逾期未还");
        assertThat(visitor("puyang-officer").get("/desk/devices").body())
                .contains("我领用的设备", device.number(), "逾期未还", "应于 2026年11月24日 归还");
    }

    @Test
    @Clause("R-12")
    @DisplayName("保养记入记录，写明下次日期；到了日子在列表上看得见")
    void care_is_logged_and_comes_due() {
        var device = entered();
        refused(
                devices.perform(device.id(), new CareForDevice("清洁", TODAY.plusDays(1), Optional.empty()), head()),
                "days-of-care");
        refused(
                devices.perform(device.id(), new CareForDevice("清洁", TODAY, Optional.of(TODAY)), head()),
                "days-of-care");
        done(devices.perform(
                device.id(), new CareForDevice("清洁镜头，校时", TODAY, Optional.of(TODAY.plusDays(30))), head()));
        assertThat(state(device).needsCare(TODAY.plusDays(29))).isFalse();
        assertThat(state(device).needsCare(TODAY.plusDays(30))).isTrue();

        Story.in(application, Story.PUYANG).on(TODAY.plusDays(30));
        assertThat(visitor("puyang-head").get("/desk/devices?state=care-due").body())
                .contains(device.number(), "应当保养");
        assertThat(visitor("puyang-head").get("/desk/devices/" + device.id()).body())
                .contains("2026年11月23日 保养：清洁镜头，校时");
    }

    @Test
    @Clause("R-12")
    @DisplayName("执法人员只看本机构的设备，只为自己领用、归还自己领的；管理的事由承办机构负责人做，别的岗位、别的机关都不行")
    void who_may_do_what() {
        var device = entered();
        var colleague = Story.in(application, Story.PUYANG).officers().second().value();
        var other = new IssueDevice(new Taker(colleague), TODAY, UseCheck.inOrder());
        refused(devices.perform(device.id(), other, officer()), "takes-for-himself");
        done(devices.perform(device.id(), other, head()));
        refused(
                devices.perform(device.id(), new ReturnDevice(Condition.GOOD, Exported.ALL, ""), officer()),
                "returns-his-own");
        refused(devices.perform(device.id(), new ScrapDevice("不要了"), officer()), "own-equipment");
        refused(devices.enter(recorder(Story.PUYANG), officer()), "own-equipment");
        refused(devices.enter(recorder(Story.PUYANG), actor(Story.PUYANG, Post.REVIEWER)), "own-equipment");
        var stranger = actor(Story.BAOTOU, Post.UNIT_HEAD);
        refused(devices.enter(recorder(Story.PUYANG), stranger), "own-equipment");
        refused(devices.perform(device.id(), new ScrapDevice("不要了"), stranger), "own-equipment");

        assertThat(visitor("baotou-head").get("/desk/devices/" + device.id()).statusCode())
                .isEqualTo(404);
        assertThat(visitor("baotou-head")
                        .get("/desk/devices?authority=puyang-market-regulation")
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitor("puyang-reviewer").get("/desk/devices").statusCode()).isEqualTo(403);
        var away = SampleDevices.entered(
                devices,
                SampleDevices.device(
                        Story.PUYANG, unit(Story.PUYANG, Unit.Role.REVIEW), DeviceKind.CAMERA, TODAY.minusYears(1)),
                head());
        var officersView = visitor("puyang-officer");
        assertThat(officersView.get("/desk/devices").body())
                .contains(device.number())
                .doesNotContain(away.number());
        assertThat(officersView.get("/desk/devices/" + away.id()).statusCode()).isEqualTo(404);
        assertThat(visitor("puyang-chief").get("/desk/devices").body()).contains(away.number());
    }

    @Test
    @Clause("R-12")
    @DisplayName("在页面上领用：漏检一项不受理；检查异常的拒绝并写明依据；正常的领出")
    void a_device_is_issued_on_the_page() {
        var device = entered();
        var visitor = visitor("puyang-officer");
        String address = "/desk/devices/" + device.id() + "/use/issue";
        assertThat(visitor.get(address).body()).contains("请与本系统核对，现在是 2026年11月23日 09:0", "画面和声音");
        var form = new HashMap<>(Map.of(
                "due", "2026-11-23",
                "check.battery.tick", "IN_ORDER",
                "check.memory.tick", "IN_ORDER",
                "check.dateAndTime.tick", "IN_ORDER"));
        assertThat(visitor.post(address, form).statusCode()).isEqualTo(422);
        form.put("check.pictureAndSound.tick", "NOT_IN_ORDER");
        form.put("check.pictureAndSound.remark", "没有声音");
        visitor.get(address);
        var refusal = visitor.post(address, form);
        assertThat(refusal.statusCode()).isEqualTo(409);
        assertThat(refusal.body()).contains("画面和声音（没有声音）", "濮市监〔2019〕203号四(三)3");
        form.put("check.pictureAndSound.tick", "IN_ORDER");
        visitor.get(address);
        assertThat(visitor.post(address, form).statusCode()).isEqualTo(303);
        assertThat(state(device).holding().orElseThrow().person())
                .isEqualTo(officer().person());
    }
}
