package cn.mingjing.duties;

import static cn.mingjing.duties.SampleDevices.done;
import static cn.mingjing.duties.SampleDevices.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.RegisterStreams;
import cn.mingjing.authority.Unit;
import cn.mingjing.demo.Story;
import cn.mingjing.device.DeviceId;
import cn.mingjing.device.DeviceKind;
import cn.mingjing.device.Devices;
import cn.mingjing.device.acts.AccountForRecordings;
import cn.mingjing.device.acts.IssueDevice;
import cn.mingjing.device.acts.ReturnDevice;
import cn.mingjing.device.acts.ReturnDevice.Condition;
import cn.mingjing.device.acts.ReturnDevice.Exported;
import cn.mingjing.device.acts.Taker;
import cn.mingjing.device.acts.UseCheck;
import cn.mingjing.duties.Station.OnCard;
import cn.mingjing.duty.Duties;
import cn.mingjing.duty.Duty;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.FactStore;
import cn.mingjing.facts.Recorded;
import cn.mingjing.facts.StreamId;
import cn.mingjing.law.China;
import cn.mingjing.law.Post;
import cn.mingjing.originals.Originals;
import cn.mingjing.recording.Collecting;
import cn.mingjing.recording.Collecting.CollectingBegun;
import cn.mingjing.recording.Collecting.FileCollected;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("采集：设备上的文件一个不漏、一个不重，收妥的列清单可以清除，没有收妥的说明白")
class RecordingsCollectedTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Instant WRITTEN =
            MONDAY.atTime(9, 48, 30).atZone(China.ZONE).toInstant();

    private final Devices devices;
    private final Duties duties;
    private final Authorities authorities;
    private final FactStore facts;
    private final Originals originals;
    private final int port;
    private final Story story;
    private DeviceId recorder = DeviceId.random();

    @SuppressWarnings("NullAway.Init")
    private Station station;

    @Autowired
    RecordingsCollectedTest(
            ApplicationContext application,
            Devices devices,
            Duties duties,
            Authorities authorities,
            FactStore facts,
            Originals originals,
            @Value("${local.server.port}") int port) {
        this.devices = devices;
        this.duties = duties;
        this.authorities = authorities;
        this.facts = facts;
        this.originals = originals;
        this.port = port;
        this.story = Story.in(application, Story.PUYANG);
    }

    @BeforeEach
    void a_recorder_that_came_back_full() {
        story.on(MONDAY);
        station = Station.of("puyang-officer", port);
        var unit = authorities.units(Story.PUYANG).stream()
                .filter(one -> one.role() == Unit.Role.HANDLING)
                .findFirst()
                .orElseThrow();
        var device = SampleDevices.device(Story.PUYANG, unit.id(), DeviceKind.RECORDER, MONDAY.minusYears(1));
        recorder = SampleDevices.entered(devices, device, actor(Post.UNIT_HEAD)).id();
        done(devices.perform(recorder, issue(), actor(Post.OFFICER)));
        done(devices.perform(recorder, new ReturnDevice(Condition.GOOD, Exported.NOT_YET, ""), actor(Post.OFFICER)));
    }

    private Actor actor(Post post) {
        return story.actor(post);
    }

    private IssueDevice issue() {
        return new IssueDevice(new Taker(actor(Post.OFFICER).person()), MONDAY, UseCheck.inOrder());
    }

    /** Noise that begins like an MP4. */
    private static OnCard film(String path) {
        var film = new byte[20_000];
        new Random(path.hashCode() ^ System.nanoTime()).nextBytes(film);
        byte[] head = {0, 0, 0, 24, 'f', 't', 'y', 'p', 'i', 's', 'o', 'm'};
        System.arraycopy(head, 0, film, 0, head.length);
        return new OnCard(path, film, WRITTEN);
    }

    private List<Collecting> record() {
        return facts.read(new StreamId("collecting", UUID.fromString(station.id()))).stream()
                .map(Recorded::fact)
                .map(Collecting.class::cast)
                .toList();
    }

    private List<FileCollected> kept() {
        return record().stream()
                .filter(FileCollected.class::isInstance)
                .map(FileCollected.class::cast)
                .toList();
    }

    private boolean isOwed() {
        return duties.about(RegisterStreams.of("device", recorder.toString())).stream()
                .anyMatch(Duty::isOpen);
    }

    private String page(String account) {
        var visitor = new Visitor(port);
        visitor.signIn(account, Story.password());
        return visitor.get("/desk/collecting/" + station.id()).body();
    }

    @Test
    @Clause("R-10")
    @DisplayName("逐个收妥：按设备给的名称、大小和摘要记录，时间按设备时钟的误差校正；出具清单，期限随之办结，设备可以再领")
    void everything_on_the_card_is_kept() throws Exception {
        OnCard film = film("2026/11/DSJ-A5-000123_20261123093015.MP4");
        OnCard other = film("2026/11/DSJ-A5-000124.MP4");
        OnCard log = new OnCard("LOG/20261123.log", "09:30:15 REC START\n".getBytes(StandardCharsets.UTF_8), WRITTEN);
        station.begins(recorder, "ClockAhead 75");
        assertThat(station.reads(film, other, log)).containsExactly(film.path(), other.path(), log.path());

        assertThat(station.asks(film)).isEqualTo("SEND");
        assertThat(station.takes(film)).isEqualTo("KEPT");
        assertThat(station.takes(other)).isEqualTo("KEPT");
        assertThat(station.takes(log)).isEqualTo("KEPT");
        assertThat(isOwed()).isTrue();
        assertThat(station.ends().statusCode()).isEqualTo(204);

        var begun = (CollectingBegun) record().getFirst();
        assertThat(begun.holder()).isEqualTo(actor(Post.OFFICER).person());
        assertThat(begun.driftSeconds()).contains(75L);
        FileCollected first = kept().getFirst();
        assertThat(first.path()).isEqualTo(film.path());
        assertThat(first.original().sha256()).isEqualTo(Station.sha256(film.bytes()));
        assertThat(first.original().size()).isEqualTo(film.bytes().length);
        assertThat(first.sm3())
                .isEqualTo(
                        originals.find(first.original().sha256()).orElseThrow().sm3());
        assertThat(first.time().from()).isEqualTo(LocalDateTime.parse("2026-11-23T09:30:15"));
        assertThat(first.time().to()).isEqualTo(LocalDateTime.parse("2026-11-23T09:48:30"));
        try (var bytes = originals.open(first.original().sha256())) {
            assertThat(bytes.readAllBytes()).isEqualTo(film.bytes());
        }
        assertThat(page("puyang-officer"))
                .contains(
                        "可以从设备上清除", film.path(), Station.sha256(film.bytes()), "2026年11月23日 09:29—09:47", "比系统快 75 秒");
        assertThat(isOwed()).isFalse();
        done(devices.perform(recorder, issue(), actor(Post.OFFICER)));
    }

    @Test
    @Clause("R-10")
    @DisplayName("同样的内容第二次遇到，凭摘要认出，不再传、不再存，并说明先前已经收妥")
    void the_same_bytes_are_kept_once() throws Exception {
        OnCard film = film("A/1.MP4");
        OnCard copy = new OnCard("B/1.MP4", film.bytes(), WRITTEN);
        station.begins(recorder, "ClockExact").reads(film, copy);
        station.takes(film);
        assertThat(station.asks(copy)).isEqualTo("KEPT_BEFORE");
        station.ends();
        String before = station.id();

        station.begins(recorder, "ClockExact").reads(film);

        assertThat(station.asks(film)).isEqualTo("KEPT_BEFORE");
        assertThat(station.ends().statusCode()).isEqualTo(204);
        assertThat(kept().getFirst().earlier()).contains(before);
        assertThat(page("puyang-head")).contains("先前已经收妥，没有重复保存");
    }

    @Test
    @Clause("R-10")
    @DisplayName("采集中断：没有处理完不能出清单；重新读取设备，只剩没有收妥的，从断处继续")
    void a_collecting_that_was_cut_off_goes_on() throws Exception {
        OnCard first = film("1.MP4");
        OnCard second = film("2.MP4");
        OnCard third = film("3.MP4");
        station.begins(recorder, "ClockExact").reads(first, second);
        station.takes(first);
        String uploaded = station.uploads(second.bytes());

        assertThat(station.ends().statusCode()).isEqualTo(409);
        assertThat(page("puyang-officer")).contains("还有 1 个没有处理完").doesNotContain("可以从设备上清除");
        assertThat(station.reads(first, second, third)).containsExactly("2.MP4", "3.MP4");
        assertThat(station.registers(second, uploaded)).isEqualTo("KEPT");
        assertThat(station.takes(first)).isEqualTo("KEPT");
        station.takes(third);
        assertThat(station.ends().statusCode()).isEqualTo(204);
        assertThat(kept()).extracting(FileCollected::path).containsExactly("1.MP4", "2.MP4", "3.MP4");
        assertThat(station.ends().statusCode()).isEqualTo(204);
    }

    @Test
    @Clause("R-10")
    @DisplayName("不是音像记录的留在设备上；读不出的点名列出，不许清除，仍欠着，设备不再发放，直到负责人说明去向")
    void what_cannot_be_read_stays_owed() throws Exception {
        OnCard film = film("1.MP4");
        OnCard program = new OnCard("setup.zip", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 0, 0}, WRITTEN);
        OnCard broken = film("2.MP4");
        station.begins(recorder, "ClockUnreadable").reads(film, program, broken);
        station.takes(film);
        station.leaves(program.path(), "NO_RECORDING");
        station.leaves(broken.path(), "UNREADABLE");
        assertThat(station.ends().statusCode()).isEqualTo(204);

        assertThat(page("puyang-officer")).contains("另有文件没有收妥，请不要清除", "无法读取", "不是音像记录");
        assertThat(isOwed()).isTrue();
        refused(devices.perform(recorder, issue(), actor(Post.OFFICER)), "recordings-aboard");
        done(devices.perform(recorder, new AccountForRecordings("存储卡损坏，已送检"), actor(Post.UNIT_HEAD)));
        assertThat(isOwed()).isFalse();
    }

    @Test
    @Clause("R-10")
    @DisplayName("大小与设备上不同的不收；别人传的、没传到的不算；同名而不同的文件不混进同一次采集")
    void nothing_is_taken_for_what_it_is_not() throws Exception {
        OnCard film = film("1.MP4");
        OnCard cut = new OnCard(film.path(), java.util.Arrays.copyOf(film.bytes(), 15_000), WRITTEN);
        station.begins(recorder, "ClockExact").reads(film);
        String upload = station.uploads(cut.bytes());
        assertThat(station.send(
                                "POST",
                                "/api/v1/collectings/" + station.id() + "/files",
                                java.util.Map.of(
                                        "path", film.path(), "sha256", Station.sha256(cut.bytes()), "upload", upload))
                        .statusCode())
                .isEqualTo(409);
        String foreign = Station.of("puyang-officer2", port).uploads(film.bytes());
        assertThat(station.registers(film, foreign)).isEqualTo("SEND");
        assertThat(station.card(cut).statusCode()).isEqualTo(409);
        assertThat(kept()).isEmpty();
    }

    @Test
    @Clause("R-10")
    @DisplayName("采集由开始的人继续，别人不能接手；本机关看得到清单，别的机关看不到")
    void in_whose_hands_it_is() throws Exception {
        OnCard film = film("1.MP4");
        station.begins(recorder, "ClockExact").reads(film);
        var other = station.as(Station.of("puyang-officer2", port));
        assertThat(other.card(film).statusCode()).isEqualTo(404);
        assertThat(other.ends().statusCode()).isEqualTo(404);
        var stranger = new Visitor(port);
        stranger.signIn("baotou-officer", Story.password());
        assertThat(stranger.get("/desk/collecting/" + station.id()).statusCode())
                .isEqualTo(404);
        assertThat(page("puyang-head")).contains("正在采集");
    }
}
