package cn.mingjing.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.LegalAdviser;
import cn.mingjing.authority.LegalAdviserId;
import cn.mingjing.authority.LegalAdvisers;
import cn.mingjing.authority.Officers;
import cn.mingjing.authority.Unit;
import cn.mingjing.casework.DocumentIssued;
import cn.mingjing.demo.Story;
import cn.mingjing.document.Pdf;
import cn.mingjing.duty.Duties;
import cn.mingjing.duty.Duty;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import cn.mingjing.law.ReviewHead;
import cn.mingjing.originals.Originals;
import cn.mingjing.review.AskedOpinion;
import cn.mingjing.review.Reviewing.Heard;
import cn.mingjing.review.Reviewing.OpinionAsked;
import cn.mingjing.review.Reviewing.OpinionGiven;
import cn.mingjing.review.Reviewing.OpinionReceived;
import cn.mingjing.review.acts.AskOpinion;
import cn.mingjing.review.acts.Called;
import cn.mingjing.review.acts.GiveOpinion;
import cn.mingjing.review.acts.ReceiveOpinion;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.Visitor;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("法制审核借助外力：向法律顾问、公职律师、第三方征求意见，收到的意见入卷，审核意见写明听取了谁的意见")
class OutsideOpinionsTest {

    private static final Called INSTITUTION = new Called.OutsideInstitution("濮阳市价格认证中心", "苗青", "涉案物品的价格需要专业认定。");

    private final ApplicationContext application;
    private final Officers officers;
    private final Authorities authorities;
    private final LegalAdvisers advisers;
    private final Originals originals;
    private final Duties duties;
    private final int port;

    OutsideOpinionsTest(
            ApplicationContext application,
            Officers officers,
            Authorities authorities,
            LegalAdvisers advisers,
            Originals originals,
            Duties duties,
            @Value("${local.server.port}") int port) {
        this.application = application;
        this.officers = officers;
        this.authorities = authorities;
        this.advisers = advisers;
        this.originals = originals;
        this.duties = duties;
        this.port = port;
    }

    private static AskOpinion asking(Called called) {
        return new AskOpinion(called, "裁量是否适当？", Set.of());
    }

    private static Called ofRegister(LegalAdviserId adviser) {
        return new Called.OfRegister(adviser);
    }

    private static GiveOpinion agreeing(String notAwaited) {
        return new GiveOpinion(true, EnumSet.allOf(ReviewHead.class), Set.of(), "同意。", notAwaited);
    }

    private static AskedOpinion last(Story story) {
        return new AskedOpinion(
                story.file().last(OpinionAsked.class).orElseThrow().number());
    }

    private static ReceiveOpinion received(Story story, AskedOpinion asked) {
        return new ReceiveOpinion(asked, story.today(), "罚款幅度适当。", Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "puyang-market-regulation, 濮市监〔2019〕203号五(二), puyang",
        "henan-communications, 《工业和信息化部三项制度暂行实施方案》二(三)1, henan",
        "baotou-transport, 内政办发〔2019〕13号二(三)1, baotou",
        "xiqing-urban-management, 国办发〔2017〕14号二(三)1, xiqing",
        "lingchuan-industry, 陵工信字〔2019〕101号三(三)1, lingchuan"
    })
    @Clause("V-02")
    @DisplayName("审核机构有名有人；征求了意见的，收到以前出具审核意见要说明为何不等，条款是各自的文件；收到的意见写进案卷、案件页和审核意见书")
    void counsel_is_asked_heard_and_named(String authority, String clause, String key) throws IOException {
        Story story = Story.in(application, new AuthorityId(authority)).submitted();
        var reviewer = officers.find(story.actor(Post.REVIEWER).person()).orElseThrow();
        assertThat(authorities.unit(reviewer.unit()).map(Unit::role)).contains(Unit.Role.REVIEW);
        assertThat(reviewer.qualification().mayReviewPenalties()).isTrue();
        var due = reviewDuty(story).due();

        LegalAdviser counsel = advisers.find(story.counsel()).orElseThrow();
        story.does(Post.REVIEWER, asking(ofRegister(story.counsel())));
        AskedOpinion asked = last(story);
        assertThat(reviewDuty(story).due()).as("期限不因征求意见而停止").isEqualTo(due);
        var objection = story.refuses(Post.REVIEWER, agreeing(""), "awaited-or-said-why-not");
        assertThat(objection.reason()).contains(counsel.name());
        assertThat(Story.citations(objection)).containsExactly(clause);

        story.does(Post.REVIEWER, received(story, asked));
        story.refuses(Post.REVIEWER, received(story, asked), "was-asked-and-is-open");
        story.does(Post.REVIEWER, agreeing(""));

        var given = story.file().last(OpinionGiven.class).orElseThrow().fact();
        assertThat(given.heard())
                .contains(new Heard(
                        List.of(story.file()
                                .last(OpinionReceived.class)
                                .orElseThrow()
                                .number()),
                        ""));
        assertThat(paper(story, "征求意见函")).contains(counsel.name(), "裁量是否适当？");
        assertThat(paper(story, "法制审核意见书"))
                .contains("法律顾问%s（%s，执业证号%s）：罚款幅度适当。"
                        .formatted(
                                counsel.name(),
                                counsel.employer(),
                                counsel.licence().orElseThrow()));
        var visitor = new Visitor(port);
        visitor.signIn(key + "-reviewer", Story.password());
        assertThat(visitor.get("/desk/cases/" + story.id()).body())
                .contains("征求的意见", counsel.name() + "（" + counsel.employer() + "）", "罚款幅度适当。");
    }

    @ParameterizedTest
    @CsvSource({"puyang-market-regulation", "lingchuan-industry"})
    @Clause("V-02")
    @DisplayName("不再等待第三方意见的，理由写进审核意见书")
    void what_is_not_awaited_is_said(String authority) throws IOException {
        Story story = Story.in(application, new AuthorityId(authority)).submitted();
        story.does(Post.REVIEWER, asking(INSTITUTION));

        story.does(Post.REVIEWER, agreeing("审核期限将届满，价格已有认定。"));

        assertThat(story.file().last(OpinionGiven.class).orElseThrow().fact().heard())
                .contains(new Heard(List.of(), "审核期限将届满，价格已有认定。"));
        assertThat(paper(story, "征求意见函")).contains("第三方机构苗青（濮阳市价格认证中心）", "涉案物品的价格需要专业认定。");
        assertThat(paper(story, "法制审核意见书")).contains("已征求、未等待收到的意见，理由：审核期限将届满，价格已有认定。");
    }

    @ParameterizedTest
    @CsvSource({"puyang-market-regulation, 濮市监〔2019〕203号五(二)", "baotou-transport, 内政办发〔2019〕13号二(三)1"})
    @Clause("V-02")
    @DisplayName("办理本案的人、到过现场的专家，不能又来出具意见；承办人员不能替审核人员征求意见")
    void who_took_part_is_not_asked(String authority, String clause) {
        Story story = Story.in(application, new AuthorityId(authority)).submitted();
        for (String officer : List.of(
                story.actor(Post.OFFICER).name(),
                officers.find(story.officers().second().value()).orElseThrow().name())) {
            var objection = story.refuses(
                    Post.REVIEWER, asking(new Called.OutsideExpert(officer, "本机关", "熟悉案情。")), "adviser-took-no-part");
            assertThat(Story.citations(objection)).containsExactly(clause);
        }

        story.refuses(Post.OFFICER, asking(ofRegister(story.counsel())), "post-for-act");
        assertThat(story.file().all(OpinionAsked.class)).isEmpty();
    }

    private Duty reviewDuty(Story story) {
        return duties.about(story.id().stream()).stream()
                .filter(duty -> duty.key().kind().equals("give-opinion"))
                .findFirst()
                .orElseThrow();
    }

    private String paper(Story story, String title) throws IOException {
        var issued = story.file().all(DocumentIssued.class).stream()
                .map(entry -> entry.fact())
                .filter(document -> document.title().equals(title))
                .findFirst()
                .orElseThrow();
        try (var bytes = originals.open(issued.original().sha256())) {
            return Pdf.text(bytes.readAllBytes()).replaceAll("\\s", "");
        }
    }
}
