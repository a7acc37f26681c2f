package cn.mingjing.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.casework.CaseFile.Entry;
import cn.mingjing.casework.Defence.PenaltyNoticeServed;
import cn.mingjing.casework.Defence.ServiceMode;
import cn.mingjing.casework.DocumentIssued;
import cn.mingjing.casework.OfficerId;
import cn.mingjing.casework.OfficerPair;
import cn.mingjing.casework.Stage;
import cn.mingjing.casework.acts.IssuePenaltyNotice;
import cn.mingjing.casework.acts.ServeDecision;
import cn.mingjing.casework.acts.ServePenaltyNotice;
import cn.mingjing.demo.Story;
import cn.mingjing.document.Pdf;
import cn.mingjing.law.Post;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.originals.Originals;
import cn.mingjing.testing.MingjingTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("文书由两名持证人员送达，送达方式、地点、签收或者拒收都有回证")
class ServiceOfPapersTest {

    private static final String PLACE = "华龙区建设路18号";

    private final ApplicationContext application;
    private final Originals originals;
    private Story story;

    @Autowired
    ServiceOfPapersTest(ApplicationContext application, Originals originals) {
        this.application = application;
        this.originals = originals;
    }

    @BeforeEach
    void theNoticeIsMadeOut() {
        story = Story.in(application, Story.PUYANG).reviewed();
        story.does(Post.OFFICER, new IssuePenaltyNotice(story.today()));
    }

    private ServePenaltyNotice by(ServiceMode mode, OfficerPair officers, Optional<OriginalRef> proof, String remark) {
        return new ServePenaltyNotice(story.today(), mode, PLACE, "赵小甲", officers, proof, remark);
    }

    private Optional<OriginalRef> photograph() {
        return Optional.of(
                originals.keep(new ByteArrayInputStream("送达现场的照片".getBytes(StandardCharsets.UTF_8)), "留置送达.jpg"));
    }

    @Test
    @DisplayName("告知书由同一个人送达的，拒绝并引用第四十二条；没有执法证的人送达的，也拒绝")
    void two_officers_with_credentials_serve() {
        OfficerId first = story.officers().first();
        var alone = story.refuses(
                Post.OFFICER,
                by(ServiceMode.IN_PERSON, new OfficerPair(first, first), Optional.empty(), ""),
                "two-officers");
        assertThat(Story.citations(alone)).containsExactly("《行政处罚法》第四十二条");
        var stranger = new OfficerPair(first, new OfficerId("somebody-else"));

        var without = story.refuses(
                Post.OFFICER, by(ServiceMode.IN_PERSON, stranger, Optional.empty(), ""), "credentials-valid");

        assertThat(Story.citations(without)).contains("《行政处罚法》第四十二条");
        story.does(Post.OFFICER, by(ServiceMode.IN_PERSON, story.officers(), Optional.empty(), ""));
    }

    @Test
    @Clause("R-08")
    @DisplayName("拒收留置的，没有照片、录像或者没有注明事由都不能登记；有了，回证写明拒收")
    void a_notice_left_in_place_is_photographed() {
        var unproven = story.refuses(
                Post.OFFICER,
                by(ServiceMode.LEFT_IN_PLACE, story.officers(), Optional.empty(), "拒收"),
                "leaving-is-proven");
        assertThat(Story.citations(unproven)).contains("《行政处罚法》第六十一条");
        story.refuses(
                Post.OFFICER, by(ServiceMode.LEFT_IN_PLACE, story.officers(), photograph(), ""), "leaving-is-proven");

        story.does(Post.OFFICER, by(ServiceMode.LEFT_IN_PLACE, story.officers(), photograph(), "当事人拒绝签收，社区工作人员孙丽华见证。"));

        assertThat(story.file().stage()).contains(Stage.DEFENCE);
        assertThat(receipt()).contains("送达回证", "行政处罚告知书", "留置送达", PLACE, "受送达人拒绝签收", "孙丽华见证", "留置送达.jpg");
    }

    @Test
    @Clause("R-08")
    @DisplayName("公告送达没有张贴照片的，不能登记；电子送达没有当事人确认书的，也不能")
    void public_notice_and_electronic_service_are_proven() {
        story.refuses(
                Post.OFFICER,
                by(ServiceMode.PUBLIC_NOTICE, story.officers(), Optional.empty(), "下落不明"),
                "way-is-proven");
        story.refuses(
                Post.OFFICER, by(ServiceMode.ELECTRONIC, story.officers(), Optional.empty(), ""), "way-is-proven");

        story.does(Post.OFFICER, by(ServiceMode.PUBLIC_NOTICE, story.officers(), photograph(), "下落不明，公告期满。"));

        assertThat(receipt()).contains("公告送达", "下落不明，公告期满。");
    }

    @Test
    @DisplayName("回证写明送达地点、签收人和两名送达人的姓名、证号")
    void the_receipt_names_place_and_servers() {
        story.does(Post.OFFICER, by(ServiceMode.IN_PERSON, story.officers(), Optional.empty(), ""));

        var served = story.file().last(PenaltyNoticeServed.class).orElseThrow().fact();
        assertThat(served.officers()).isEqualTo(story.officers());
        assertThat(receipt()).contains("直接送达", PLACE, "执法证号：");
    }

    @Test
    @Clause("R-08")
    @DisplayName("处罚决定书的送达守同样的规矩")
    void the_decision_is_served_by_the_same_rules() {
        story = Story.in(application, Story.XIQING).decided();
        story.refuses(Post.OFFICER, decision(Optional.empty()), "leaving-is-proven");

        story.does(Post.OFFICER, decision(photograph()));

        assertThat(receipt()).contains("行政处罚决定书", "受送达人拒绝签收");
    }

    private ServeDecision decision(Optional<OriginalRef> proof) {
        return new ServeDecision(
                story.today(), ServiceMode.LEFT_IN_PLACE, PLACE, "周小丁", story.officers(), proof, "当事人拒绝签收。");
    }

    /** The text of the receipt of service made out last. */
    private String receipt() {
        DocumentIssued issued = story.file().all(DocumentIssued.class).stream()
                .map(Entry::fact)
                .filter(document -> document.kind().equals("SERVICE"))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        try (var content = originals.open(issued.original().sha256())) {
            return Pdf.text(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
