package cn.mingjing.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.casework.DocumentIssued;
import cn.mingjing.casework.EvidenceKind;
import cn.mingjing.casework.acts.AddEvidence;
import cn.mingjing.demo.Story;
import cn.mingjing.document.Pdf;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import cn.mingjing.law.ReviewHead;
import cn.mingjing.originals.Originals;
import cn.mingjing.review.acts.GiveOpinion;
import cn.mingjing.review.acts.SubmitForReview;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.Visitor;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("送审：随附与审核有关的全部案卷和合法性自查意见")
class SubmittedFileTest {

    private static final SubmitForReview SUBMITTING = new SubmitForReview("请审核。");

    private final ApplicationContext application;
    private final Originals originals;
    private final int port;

    @Autowired
    SubmittedFileTest(ApplicationContext application, Originals originals, @Value("${local.server.port}") int port) {
        this.application = application;
        this.originals = originals;
        this.port = port;
    }

    static Stream<Arguments> offices() {
        return Stream.of(
                Arguments.of(Story.PUYANG, "puyang"),
                Arguments.of(Story.HENAN, "henan"),
                Arguments.of(Story.BAOTOU, "baotou"),
                Arguments.of(Story.XIQING, "xiqing"),
                Arguments.of(Story.LINGCHUAN, "lingchuan"));
    }

    @ParameterizedTest
    @MethodSource("offices")
    @Clause("V-06")
    @DisplayName("审核人员打得开案卷里的每一份文书；审核意见书逐份列明送审材料")
    void the_reviewer_has_the_whole_file(AuthorityId office, String key) throws IOException {
        Story story = Story.in(application, office).submitted();
        var reviewer = new Visitor(port);
        reviewer.signIn(key + "-reviewer", Story.password());
        List<DocumentIssued> submitted = story.file().all(DocumentIssued.class).stream()
                .map(issued -> issued.fact())
                .toList();

        assertThat(submitted)
                .extracting(DocumentIssued::title)
                .contains("立案审批表", "询问笔录", "案件调查终结报告", "证据清单", "合法性自查意见");
        for (DocumentIssued paper : submitted) {
            String address = "/desk/cases/" + story.id() + "/originals/"
                    + paper.original().sha256();
            assertThat(reviewer.get(address).statusCode()).as(paper.title()).isEqualTo(200);
        }

        story.agreeAgain();
        var opinion = story.file().last(DocumentIssued.class).orElseThrow().fact();
        assertThat(opinion.title()).isEqualTo("法制审核意见书");
        String text = text(opinion);
        assertThat(submitted).allSatisfy(paper -> assertThat(text).contains(paper.title() + paper.number()));
        assertThat(text).contains("证据" + story.file().proof().size() + "件");
    }

    private String text(DocumentIssued paper) throws IOException {
        try (var bytes = originals.open(paper.original().sha256())) {
            return Pdf.text(bytes.readAllBytes()).replaceAll("\\s", "");
        }
    }

    @Test
    @Clause("V-06")
    @DisplayName("没有自查意见的，工信系统不能送审，引用方案二(三)1；没有要求自查的机关可以送审")
    void without_a_self_check_nothing_is_submitted_where_it_is_asked_for() {
        var refused = Story.in(application, Story.HENAN).concluded().refuses(Post.OFFICER, SUBMITTING, "self-checked");
        assertThat(Story.citations(refused)).contains("《工业和信息化部三项制度暂行实施方案》二(三)1");

        Story.in(application, Story.PUYANG).concluded().does(Post.OFFICER, SUBMITTING);
    }

    @Test
    @Clause("V-06")
    @DisplayName("送审以后又补充证据的，送审的就不是全部案卷了：审核不能出具意见，重新送审以后才可以")
    void a_file_that_grew_is_submitted_again() {
        Story story = Story.in(application, Story.PUYANG).submitted();
        story.does(
                Post.OFFICER,
                new AddEvidence(EvidenceKind.DOCUMENTARY, "进货单", "当事人提供", story.today(), "进货数量", List.of()));
        var opinion = new GiveOpinion(true, EnumSet.allOf(ReviewHead.class), Set.of(), "同意。", "");

        story.refuses(Post.REVIEWER, opinion, "order-of-procedure");

        story.submitAgain().does(Post.REVIEWER, opinion);
    }
}
