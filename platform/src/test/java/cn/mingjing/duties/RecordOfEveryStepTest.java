package cn.mingjing.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.DocumentIssued;
import cn.mingjing.casework.Investigation.InterviewRecorded;
import cn.mingjing.casework.Signature;
import cn.mingjing.casework.Stage;
import cn.mingjing.casework.StageEntered;
import cn.mingjing.casework.Worn;
import cn.mingjing.casework.acts.RecordInterview;
import cn.mingjing.casework.acts.RecordScene;
import cn.mingjing.demo.Story;
import cn.mingjing.document.Pdf;
import cn.mingjing.facts.Recorded;
import cn.mingjing.facts.Sealing;
import cn.mingjing.law.Post;
import cn.mingjing.originals.Fixity;
import cn.mingjing.originals.Originals;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.Visitor;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("执法全过程记录：每一步都留下记录，可以回溯")
class RecordOfEveryStepTest {

    private final ApplicationContext application;
    private final Sealing sealing;
    private final Originals originals;
    private final int port;

    @Autowired
    RecordOfEveryStepTest(
            ApplicationContext application,
            Sealing sealing,
            Originals originals,
            @Value("${local.server.port}") int port) {
        this.application = application;
        this.sealing = sealing;
        this.originals = originals;
        this.port = port;
    }

    @Test
    @Clause("R-01")
    @DisplayName("从案源到结案，每个阶段都有记录：谁、何时、什么岗位，编号连续，全部封存")
    void from_source_to_close_nothing_is_missing() {
        CaseFile file = Story.in(application, Story.PUYANG).closed().file();

        assertThat(file.all(StageEntered.class))
                .extracting(entered -> entered.fact().stage())
                .containsSequence(Stage.SOURCE, Stage.FILING)
                .contains(Stage.INVESTIGATION, Stage.CONCLUDED, Stage.REVIEW, Stage.NOTICE, Stage.DEFENCE)
                .endsWith(Stage.CLOSED);
        assertThat(file.facts())
                .extracting(recorded -> recorded.id().number())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, file.version()).boxed().toList());
        assertThat(file.facts()).allSatisfy(recorded -> {
            assertThat(recorded.actor().name()).isNotBlank();
            assertThat(recorded.actor().post()).isNotNull();
            assertThat(recorded.recordedAt()).isNotNull();
        });
        await().untilAsserted(() -> assertThat(sealing.sealedNumbers(file.id().stream()))
                .containsAll(file.facts().stream()
                        .map(Recorded::id)
                        .map(id -> id.number())
                        .toList()));
    }

    @Test
    @Clause("R-02")
    @DisplayName("文书是基本记录：该编号的都有文号，电子的和纸的是同一份，打开就是存证的原件")
    void documents_are_numbered_and_the_paper_is_the_record() throws IOException {
        Story story = Story.in(application, Story.PUYANG).closed();
        var officer = new Visitor(port);
        officer.signIn("puyang-officer", Story.password());

        for (var issued : story.file().all(DocumentIssued.class)) {
            var paper = issued.fact();
            assertThat(originals.check(paper.original().sha256()))
                    .as(paper.title())
                    .isEqualTo(Fixity.HOLDS);
            try (var bytes = originals.open(paper.original().sha256())) {
                assertThat(Pdf.text(bytes.readAllBytes())).contains(paper.number());
            }
            var opened = officer.get("/desk/cases/" + story.id() + "/originals/"
                    + paper.original().sha256());
            assertThat(opened.statusCode()).isEqualTo(200);
        }
        assertThat(story.file().all(DocumentIssued.class).stream()
                        .map(entry -> entry.fact())
                        .filter(paper -> List.of("行政处罚决定书", "行政处罚告知书", "法制审核意见书", "立案审批表", "送达回证")
                                .contains(paper.title())))
                .hasSize(6)
                .allSatisfy(paper -> assertThat(paper.number()).matches("濮市监.+〔2026〕\\d+号"));
    }

    @Test
    @Clause("R-03")
    @DisplayName("当事人拒绝签名的，注明原因才能入卷；原因写进笔录")
    void a_refused_signature_is_noted_with_its_reason() throws IOException {
        Story story = Story.in(application, Story.PUYANG).filed();
        var officer = new Visitor(port);
        officer.signIn("puyang-officer", Story.password());
        String form = "/desk/cases/" + story.id() + "/acts/RecordInterview";
        officer.get(form);

        var unsigned = officer.post(form, Map.of("interviewee", "赵小甲", "signature", "SigningRefused"));
        assertThat(unsigned.statusCode()).isEqualTo(422);
        assertThat(unsigned.body()).contains("拒绝的原因");
        assertThat(story.file().all(InterviewRecorded.class)).isEmpty();

        var day = story.today();
        story.does(
                Post.OFFICER,
                new RecordInterview(
                        "赵小甲",
                        "当事人",
                        day.minusDays(1).atTime(9, 0),
                        day.minusDays(1).atTime(9, 30),
                        "濮阳市市场监督管理局",
                        story.officers(),
                        Set.of(),
                        List.of(),
                        true,
                        Set.of(Worn.CREDENTIAL),
                        true,
                        "问：是否申请回避？\n答：不申请。",
                        new Signature.SigningRefused("认为自己没有违法", "社区工作人员孙某")));
        assertThat(textOfLast(story, "询问笔录")).contains("认为自己没有违法", "社区工作人员孙某");
    }

    @Test
    @Clause("R-03")
    @DisplayName("没有出示证件、没有告知权利的笔录不能入卷")
    void a_record_without_credentials_or_rights_is_refused() {
        Story story = Story.in(application, Story.PUYANG).filed();

        var shown = story.refuses(Post.OFFICER, scene(story, false, true), "credentials-shown");
        var told = story.refuses(Post.OFFICER, scene(story, true, false), "rights-told");

        assertThat(Story.citations(shown)).contains("《行政处罚法》第五十五条");
        assertThat(Story.citations(told)).contains("《行政处罚法》第四十五条");
    }

    private static RecordScene scene(Story story, boolean shown, boolean told) {
        var day = story.today();
        return new RecordScene(
                "赵小甲",
                day.minusDays(1).atTime(9, 0),
                day.minusDays(1).atTime(9, 30),
                "店内",
                story.officers(),
                Set.of(),
                List.of(),
                shown,
                Set.of(Worn.CREDENTIAL),
                told,
                "货架上有待售卷烟。",
                new Signature.SignedByParty("赵小甲"));
    }

    private String textOfLast(Story story, String title) throws IOException {
        var paper = story.file().all(DocumentIssued.class).stream()
                .map(entry -> entry.fact())
                .filter(issued -> issued.title().equals(title))
                .toList()
                .getLast();
        try (var bytes = originals.open(paper.original().sha256())) {
            return Pdf.text(bytes.readAllBytes()).replaceAll("\\s", "");
        }
    }
}
