package cn.mingjing.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.casework.DocumentIssued;
import cn.mingjing.casework.EvidenceKind;
import cn.mingjing.casework.acts.AddEvidence;
import cn.mingjing.demo.Story;
import cn.mingjing.law.Post;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.originals.Originals;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.Visitor;
import java.io.ByteArrayInputStream;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@MingjingTest
@DisplayName("一案一卷：文字和音像在一起，调阅有授权、有痕迹")
class OneFileOfACaseTest {

    private final ApplicationContext application;
    private final Originals originals;
    private final JdbcClient database;
    private final int port;

    @Autowired
    OneFileOfACaseTest(
            ApplicationContext application,
            Originals originals,
            JdbcClient database,
            @Value("${local.server.port}") int port) {
        this.application = application;
        this.originals = originals;
        this.database = database;
        this.port = port;
    }

    /** The beginning of an MP3 file and then silence, different for every test. */
    private OriginalRef recording(String what) {
        byte[] content =
                HexFormat.of().parseHex("494433040000000000" + "%08x".formatted(what.hashCode()) + "00".repeat(64));
        return originals.keep(new ByteArrayInputStream(content), what + ".mp3");
    }

    private static AddEvidence evidence(Story story, String name, List<OriginalRef> files) {
        return new AddEvidence(EvidenceKind.AUDIO_VISUAL, name, "执法记录仪", story.today(), "检查的经过", files);
    }

    private Visitor signedIn(String account) {
        var visitor = new Visitor(port);
        visitor.signIn(account, Story.password());
        return visitor;
    }

    private static String address(Story story, String sha256) {
        return "/desk/cases/" + story.id() + "/originals/" + sha256;
    }

    @Test
    @Clause("R-13")
    @DisplayName("同一案件的笔录、文书、录音在一页上，都能从这一页调阅")
    void text_and_media_of_a_case_are_seen_together() {
        Story story = Story.in(application, Story.PUYANG).investigated();
        OriginalRef recording = recording("询问录音");
        story.does(Post.OFFICER, evidence(story, "询问过程的录音", List.of(recording)));
        String interview = story.file().all(DocumentIssued.class).stream()
                .map(entry -> entry.fact())
                .filter(document -> document.title().contains("询问笔录"))
                .map(document -> document.original().sha256())
                .findFirst()
                .orElseThrow();

        Visitor officer = signedIn("puyang-officer");

        assertThat(officer.get("/desk/cases/" + story.id()).body())
                .contains("询问过程的录音", address(story, recording.sha256()), address(story, interview));
        var heard = officer.get(address(story, recording.sha256()));
        assertThat(heard.statusCode()).isEqualTo(200);
        assertThat(heard.headers().firstValue("Content-Type")).contains("audio/mpeg");
        assertThat(officer.get(address(story, interview)).body()).startsWith("%PDF-");
    }

    @Test
    @Clause("R-11")
    @DisplayName("录音不随案件公开；本机关有权的人随时调阅，每次留痕；其他机关的人和公众调阅不到")
    void a_recording_is_looked_at_with_authority_and_on_record_only() {
        Story story = Story.in(application, Story.PUYANG).investigated();
        OriginalRef recording = recording("现场录音");
        story.does(Post.OFFICER, evidence(story, "现场录音", List.of(recording)));
        String there = address(story, recording.sha256());

        assertThat(new Visitor(port).get(there).statusCode()).isIn(302, 303, 401);
        assertThat(signedIn("henan-officer").get(there).statusCode()).isEqualTo(404);
        assertThat(looks(story, recording)).isEmpty();

        assertThat(signedIn("puyang-officer").get(there).statusCode()).isEqualTo(200);
        assertThat(signedIn("puyang-chief").get(there).statusCode()).isEqualTo(200);
        assertThat(looks(story, recording))
                .containsExactlyInAnyOrder(
                        story.actor(Post.OFFICER).person(),
                        story.actor(Post.CHIEF).person());
        for (String page : List.of("/", "/notices", "/notices.atom", "/authorities/" + Story.PUYANG.value())) {
            assertThat(new Visitor(port).get(page).body()).as(page).doesNotContain(recording.sha256());
        }
    }

    /** Who looked at it, as the log has it. */
    private List<String> looks(Story story, OriginalRef recording) {
        return database.sql("SELECT person FROM identity.access_entry WHERE kind = 'Looked' AND what = :what")
                .param("what", "case/" + story.id() + " " + recording.sha256())
                .query(String.class)
                .list();
    }
}
