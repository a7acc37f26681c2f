package cn.mingjing.recording.field;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.demo.Story;
import cn.mingjing.facts.FactStore;
import cn.mingjing.law.Post;
import cn.mingjing.originals.Originals;
import cn.mingjing.recording.FieldConfirmation;
import cn.mingjing.recording.FieldRecording;
import cn.mingjing.recording.FieldRecordingId;
import cn.mingjing.recording.FieldRecordings;
import cn.mingjing.testing.MingjingTest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("现场记录入库：各部分到齐，说明、签名、定位、中断一并在案；服务器重算设备的校验链，不一致的如实记录，不丢弃")
class FieldRecordingTest {

    private final ApplicationContext application;
    private final FieldRecordings recordings;
    private final Originals originals;
    private final FactStore facts;
    private final int port;

    @Autowired
    FieldRecordingTest(
            ApplicationContext application,
            FieldRecordings recordings,
            Originals originals,
            FactStore facts,
            @Value("${local.server.port}") int port) {
        this.application = application;
        this.recordings = recordings;
        this.originals = originals;
        this.facts = facts;
        this.port = port;
    }

    private Device device = Device.ofNobody();

    @BeforeEach
    void an_officer() {
        Story.enterOffices(application);
        device = Device.of("puyang-officer", Story.password(), port);
    }

    private FieldRecording onRecord(UUID id) {
        return recordings.find(new FieldRecordingId(id)).orElseThrow();
    }

    @Test
    @DisplayName("链条一致：每个部分是原件，设备的说明原样留存，时间按校对过的时钟；重复送达只有一件")
    void what_agrees() throws Exception {
        UUID id = UUID.randomUUID();
        List<byte[]> film = Device.film();
        byte[] bytes = Device.whole(film);
        var account = Device.account(device.uploads("FILM", film, bytes));
        var answer = device.puts(id, account);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"agrees\":true", HexFormat.of().formatHex(Device.sha256(bytes)));

        assertThat(device.puts(id, account).body()).isEqualTo(answer.body());
        assertThat(facts.read(new FieldRecordingId(id).stream())).hasSize(1);
        assertThat(facts.read(new FieldRecordingId(id).stream()).getFirst().occurredAt())
                .isEqualTo(Device.BEGAN.minusMillis(1500));
        assertThat(onRecord(id).content()).satisfies(content -> {
            assertThat(content.agrees()).isTrue();
            assertThat(content.statement().wasSpoken()).isTrue();
            assertThat(content.positions()).hasSize(2);
            assertThat(content.confirmation()).containsInstanceOf(FieldConfirmation.SigningRefused.class);
            assertThat(content.account().mediaType()).startsWith("text/plain");
            try (var kept = originals.open(content.account().sha256())) {
                assertThat(new String(kept.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                        .contains("\"hash\"", "人民路10号");
            }
        });
    }

    @Test
    @DisplayName("送来的字节有一处不同：照收，写明从第几段起不一致；少一截、多一截也一样")
    void what_does_not_agree() throws Exception {
        List<byte[]> film = Device.film();
        byte[] altered = Device.whole(film);
        altered[12 + 1000 + 5] ^= 1;
        assertThat(differingIn(film, altered)).contains(3);
        byte[] whole = Device.whole(film);
        assertThat(differingIn(film, java.util.Arrays.copyOf(whole, whole.length - 1)))
                .contains(6);
        assertThat(differingIn(film, java.util.Arrays.copyOf(whole, whole.length + 1)))
                .contains(7);
    }

    private java.util.Optional<Integer> differingIn(List<byte[]> film, byte[] sent) throws Exception {
        UUID id = UUID.randomUUID();
        var answer = device.puts(id, Device.account(device.uploads("FILM", film, sent)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"agrees\":false");
        return onRecord(id).content().parts().getFirst().firstDiffering();
    }

    @Test
    @DisplayName("还没传完的、别人传的，不入库，说明要补传哪一个；别人的编号不能用；读不懂的退回")
    void what_is_not_there_yet() throws Exception {
        List<byte[]> film = Device.film();
        Device other = Device.of("puyang-officer2", Story.password(), port);
        var strange = other.uploads("FILM", film, Device.whole(film));
        UUID id = UUID.randomUUID();
        var missing = device.puts(id, Device.account(strange));
        assertThat(missing.statusCode()).isEqualTo(409);
        assertThat(missing.body()).contains("upload-missing", strange.upload());
        assertThat(recordings.find(new FieldRecordingId(id))).isEmpty();

        assertThat(other.puts(id, Device.account(strange)).statusCode()).isEqualTo(200);
        var taken = device.puts(id, Device.account(device.uploads("FILM", film, Device.whole(film))));
        assertThat(taken.statusCode()).isEqualTo(404);
        assertThat(device.puts(UUID.randomUUID(), Map.of("step", "ON_SITE")).statusCode())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("带到现场的：自己的案件、同事和证号、各环节的要求、口述的依据；同一案件的另一名承办人也看得到入库的记录")
    void what_is_taken_along() throws Exception {
        Story story = Story.in(application, Story.HENAN).filed();
        Device henan = Device.of("henan-officer", Story.password(), port);
        var day = henan.day();
        assertThat(day.path("cases").toString())
                .contains(story.id().toString(), story.file().party().name());
        assertThat(day.path("statement").asString()).contains("二(二)2");
        assertThat(day.path("asked").toString()).contains("ON_SITE");
        assertThat(day.path("me").path("credential").asString()).isNotBlank();
        assertThat(day.path("colleagues").size()).isPositive();
        assertThat(device.day().path("statement").asString()).isEmpty();
        assertThat(device.day().path("cases").toString())
                .doesNotContain(story.id().toString());

        List<byte[]> film = Device.film();
        var account = Device.account(henan.uploads("FILM", film, Device.whole(film)));
        account.put(
                "officers",
                story.officers().persons().stream()
                        .map(person -> Map.of("person", person, "name", "某", "credential", ""))
                        .toList());
        UUID id = UUID.randomUUID();
        assertThat(henan.puts(id, account).statusCode()).isEqualTo(200);
        assertThat(recordings.waiting(story.actor(Post.OFFICER)))
                .extracting(found -> found.id().value())
                .contains(id);
        assertThat(recordings.list(story.actor(Post.UNIT_HEAD), 1))
                .extracting(found -> found.id().value())
                .contains(id);
        assertThat(recordings.waiting(Story.in(application, Story.PUYANG).actor(Post.OFFICER)))
                .extracting(found -> found.id().value())
                .doesNotContain(id);
    }
}
