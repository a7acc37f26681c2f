package cn.mingjing.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Unit;
import cn.mingjing.casework.RecordedStep;
import cn.mingjing.casework.Signature;
import cn.mingjing.casework.StepNumber;
import cn.mingjing.casework.Worn;
import cn.mingjing.casework.acts.AddRecording;
import cn.mingjing.casework.acts.RecordScene;
import cn.mingjing.demo.Story;
import cn.mingjing.device.DeviceId;
import cn.mingjing.device.DeviceKind;
import cn.mingjing.device.Devices;
import cn.mingjing.device.acts.IssueDevice;
import cn.mingjing.device.acts.Taker;
import cn.mingjing.device.acts.UseCheck;
import cn.mingjing.facts.Actor;
import cn.mingjing.law.China;
import cn.mingjing.law.Post;
import cn.mingjing.recording.CardImport;
import cn.mingjing.recording.Recordings;
import cn.mingjing.recording.Recordings.Taken;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.Visitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("采集到的音像记录归入案件：当时领用设备的人看得到、归得进，时间吻合的环节在前，归入后不再列出")
class CollectedIntoCasesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final Story story;
    private final Devices devices;
    private final Authorities authorities;
    private final CardImport cards;
    private final Recordings recordings;
    private final int port;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path card;

    @Autowired
    CollectedIntoCasesTest(
            ApplicationContext application,
            Devices devices,
            Authorities authorities,
            CardImport cards,
            Recordings recordings,
            @Value("${local.server.port}") int port) {
        this.story = Story.in(application, Story.PUYANG);
        this.devices = devices;
        this.authorities = authorities;
        this.cards = cards;
        this.recordings = recordings;
        this.port = port;
    }

    private Actor officer() {
        return story.actor(Post.OFFICER);
    }

    /** A recorder whose clock is ten minutes ahead, with one film of the scene. */
    private Taken collected() throws Exception {
        var unit = authorities.units(Story.PUYANG).stream()
                .filter(one -> one.role() == Unit.Role.HANDLING)
                .findFirst()
                .orElseThrow();
        var head = story.actor(Post.UNIT_HEAD);
        DeviceId recorder = SampleDevices.entered(
                        devices,
                        SampleDevices.device(Story.PUYANG, unit.id(), DeviceKind.RECORDER, MONDAY.minusYears(1)),
                        head)
                .id();
        SampleDevices.done(devices.perform(
                recorder, new IssueDevice(new Taker(officer().person()), MONDAY, UseCheck.inOrder()), head));
        byte[] bytes = new byte[5000];
        new Random().nextBytes(bytes);
        byte[] begin = {0, 0, 0, 24, 'f', 't', 'y', 'p', 'i', 's', 'o', 'm'};
        System.arraycopy(begin, 0, bytes, 0, begin.length);
        Files.createDirectories(card.resolve("DCIM"));
        Path film = Files.write(card.resolve("DCIM/DSJ-000123_20261123100500.MP4"), bytes);
        Files.setLastModifiedTime(
                film, FileTime.from(MONDAY.atTime(10, 52).atZone(China.ZONE).toInstant()));
        Files.writeString(card.resolve("DCIM/index.dat"), "MZ\u0001");

        String collecting = cards.collect(recorder, card, Optional.of(600L), officer());

        List<Taken> mine = recordings.unassigned(officer(), 1).stream()
                .filter(taken -> taken.collecting().equals(collecting))
                .toList();
        assertThat(mine).hasSize(1);
        assertThat(Files.readAllBytes(film)).isEqualTo(bytes);
        return mine.getFirst();
    }

    private void searchedTheScene() {
        story.on(MONDAY)
                .filed()
                .on(MONDAY.plusDays(1))
                .does(
                        Post.OFFICER,
                        new RecordScene(
                                "周小丁",
                                MONDAY.atTime(10, 0),
                                MONDAY.atTime(10, 40),
                                "人民路10号",
                                story.officers(),
                                Set.of(),
                                List.of(),
                                true,
                                Set.of(Worn.CREDENTIAL),
                                true,
                                "执法人员出示证件，检查了现场。",
                                new Signature.SignedByParty("周小丁")));
    }

    private Visitor visitor(String account) {
        var visitor = new Visitor(port);
        visitor.signIn(account, Story.password());
        return visitor;
    }

    @Test
    @DisplayName("时间按误差校正；吻合的环节排在前面，表单已经填好；归入后从清单上消失")
    void from_the_card_into_the_file() throws Exception {
        story.on(MONDAY);
        Taken taken = collected();
        assertThat(taken.from().toLocalTime()).isEqualTo(LocalTime.of(9, 55));
        assertThat(taken.to().toLocalTime()).isEqualTo(LocalTime.of(10, 42));
        searchedTheScene();
        String digest = taken.original().sha256();
        int step = RecordedStep.of(story.file()).getFirst().number();

        Visitor officer = visitor("puyang-officer");
        assertThat(officer.get("/desk/collecting/recordings").body())
                .contains(digest, "DCIM/DSJ-000123_20261123100500.MP4");
        String form = "/desk/cases/%s/acts/AddRecording?recording=%s&amp;step=%d".formatted(story.id(), digest, step);
        assertThat(officer.get("/desk/collecting/recordings/" + digest + "/cases")
                        .body())
                .contains("人民路10号", "吻合", form);
        assertThat(officer.get(form.replace("&amp;", "&")).body())
                .contains(digest, taken.device(), "2026-11-23T09:55", "2026-11-23T10:42");

        story.does(
                Post.OFFICER,
                new AddRecording(
                        new StepNumber(step),
                        taken.from(),
                        taken.to(),
                        "人民路10号",
                        taken.device(),
                        true,
                        "现场检查全程",
                        taken.original()));

        assertThat(recordings.unassigned(officer(), 1))
                .extracting(each -> each.original().sha256())
                .doesNotContain(digest);
        assertThat(officer.get("/desk/collecting/recordings").body()).doesNotContain(digest);
    }

    @Test
    @DisplayName("别的执法人员看不到、打不开；本机关负责人看得到全部；别的机关看不到")
    void who_sees_it() throws Exception {
        story.on(MONDAY);
        String digest = collected().original().sha256();
        String film = "/desk/collecting/recordings/" + digest;

        assertThat(visitor("puyang-officer").get(film).statusCode()).isEqualTo(200);
        assertThat(visitor("puyang-officer2").get(film).statusCode()).isEqualTo(404);
        assertThat(visitor("puyang-officer2").get("/desk/collecting/recordings").body())
                .doesNotContain(digest);
        assertThat(visitor("puyang-officer2").get(film + "/cases").statusCode()).isEqualTo(404);
        assertThat(visitor("puyang-head").get("/desk/collecting/recordings").body())
                .contains(digest);
        assertThat(visitor("baotou-head").get("/desk/collecting/recordings").body())
                .doesNotContain(digest);
        assertThat(visitor("baotou-head").get(film).statusCode()).isEqualTo(404);
    }
}
