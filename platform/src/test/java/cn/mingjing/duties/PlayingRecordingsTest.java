package cn.mingjing.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.casework.RecordedStep;
import cn.mingjing.casework.RecordedStep.Span;
import cn.mingjing.casework.StepNumber;
import cn.mingjing.casework.acts.AddRecording;
import cn.mingjing.demo.Story;
import cn.mingjing.identity.Looks;
import cn.mingjing.identity.Looks.Look;
import cn.mingjing.law.Post;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.originals.Originals;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.Visitor;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("音像记录在一页上播放：与各环节在同一条时间线上，分段取用只算一次调阅，谁看过写在旁边")
class PlayingRecordingsTest {

    private final ApplicationContext application;
    private final Originals originals;
    private final Looks looks;
    private final int port;
    private Story story;
    private OriginalRef film;

    @Autowired
    PlayingRecordingsTest(
            ApplicationContext application, Originals originals, Looks looks, @Value("${local.server.port}") int port) {
        this.application = application;
        this.originals = originals;
        this.looks = looks;
        this.port = port;
    }

    @BeforeEach
    void a_case_with_a_film() {
        story = Story.in(application, Story.PUYANG).investigated();
        film = originals.keep(new ByteArrayInputStream(film()), "现场.mp4");
        RecordedStep step = RecordedStep.of(story.file()).stream()
                .filter(each -> each.time().isPresent())
                .findFirst()
                .orElseThrow();
        Span span = step.time().orElseThrow();
        story.does(
                Post.OFFICER,
                new AddRecording(
                        new StepNumber(step.number()),
                        span.from(),
                        span.to(),
                        "人民路10号",
                        "JLY-01",
                        true,
                        "检查全过程。",
                        film));
    }

    /** The beginning of an MP4 file, different for every test, and then what stands for its pictures. */
    private static byte[] film() {
        return ByteBuffer.allocate(4096)
                .putInt(24)
                .put("ftypisom".getBytes(StandardCharsets.US_ASCII))
                .putInt(512)
                .put("isommp41".getBytes(StandardCharsets.US_ASCII))
                .put(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII))
                .array();
    }

    private Visitor signedIn(String account) {
        var visitor = new Visitor(port);
        visitor.signIn(account, Story.password());
        return visitor;
    }

    private String recordings() {
        return "/desk/cases/" + story.id() + "/recordings";
    }

    private HttpResponse<String> piece(Visitor who, String range) {
        return who.call("GET", "/desk/cases/" + story.id() + "/originals/" + film.sha256(), "", "Range", range);
    }

    private List<String> lookers() {
        return looks.at(story.id().stream(), film.sha256(), 10).stream()
                .map(Look::name)
                .toList();
    }

    @Test
    @DisplayName("案件页通向音像记录：播放器、起止时间、地点、设备、说明、摘要都在；打开页面本身不算调阅")
    void everything_about_a_recording_is_on_one_page() {
        Visitor officer = signedIn("puyang-officer");

        assertThat(officer.page("/desk/cases/" + story.id())).contains(recordings());
        assertThat(officer.page(recordings()))
                .contains("<video controls preload=\"none\"", film.sha256(), "人民路10号", "JLY-01", "检查全过程。")
                .contains("mj-span-film", "mj-span-step")
                .doesNotContain("还没有人调阅");
        assertThat(lookers()).isEmpty();
    }

    @Test
    @Clause("R-11")
    @DisplayName("从头播放记一次调阅，接着取后面的不再记；不从头取的也记；负责人在旁边看得到谁看过")
    void playing_is_one_look_however_many_pieces() {
        Visitor officer = signedIn("puyang-officer");
        assertThat(piece(officer, "bytes=0-99").statusCode()).isEqualTo(206);
        assertThat(piece(officer, "bytes=100-199").statusCode()).isEqualTo(206);
        assertThat(piece(officer, "bytes=-10").statusCode()).isEqualTo(206);
        assertThat(lookers()).containsExactly(story.actor(Post.OFFICER).name());

        Visitor reviewer = signedIn("puyang-reviewer");
        assertThat(piece(reviewer, "bytes=100-199").statusCode()).isEqualTo(206);
        assertThat(lookers())
                .containsExactlyInAnyOrder(
                        story.actor(Post.OFFICER).name(),
                        story.actor(Post.REVIEWER).name());

        assertThat(signedIn("puyang-chief").page(recordings()))
                .contains("调阅记录", story.actor(Post.REVIEWER).name());
        assertThat(signedIn("puyang-officer").page(recordings())).doesNotContain("还没有人调阅", "mj-film-looks");
    }

    @Test
    @Clause("R-11")
    @DisplayName("别的机关的人和公众，连这一页也打不开")
    void nobody_outside_gets_there() {
        assertThat(signedIn("henan-officer").get(recordings()).statusCode()).isEqualTo(404);
        assertThat(new Visitor(port).get(recordings()).statusCode()).isIn(302, 303, 401);
    }
}
