package cn.mingjing.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.Deciding.DecisionMade;
import cn.mingjing.casework.EvidenceKind;
import cn.mingjing.casework.Stage;
import cn.mingjing.casework.acts.AddEvidence;
import cn.mingjing.casework.acts.Approve;
import cn.mingjing.casework.acts.IssuePenaltyNotice;
import cn.mingjing.casework.acts.ProposeDecision;
import cn.mingjing.casework.acts.ReviseDraft;
import cn.mingjing.demo.Story;
import cn.mingjing.facts.Fact;
import cn.mingjing.facts.FactStore;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import cn.mingjing.law.ReviewHead;
import cn.mingjing.review.Answer;
import cn.mingjing.review.acts.ClassifyDecision;
import cn.mingjing.review.acts.GiveOpinion;
import cn.mingjing.review.acts.SubmitForReview;
import cn.mingjing.testing.MingjingTest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

@MingjingTest
@DisplayName("未经法制审核或者审核未通过，不得作出重大执法决定")
class GateTest {

    private static final ClassifyDecision ALL_NO =
            new ClassifyDecision(Answer.NO, Answer.NO, Answer.NO, Answer.NO, Answer.NO, "五项标准都不符合。");

    private final ApplicationContext application;
    private final FactStore store;

    @Autowired
    GateTest(ApplicationContext application, FactStore store) {
        this.application = application;
        this.store = store;
    }

    static Stream<AuthorityId> offices() {
        return Stream.of(Story.PUYANG, Story.HENAN, Story.BAOTOU, Story.XIQING, Story.LINGCHUAN);
    }

    @ParameterizedTest
    @MethodSource("offices")
    @Clause("V-01")
    @DisplayName("五个机关都一样：审核通过之前不能告知、不能提请决定，通过之后可以")
    void nothing_goes_on_before_review(AuthorityId office) {
        Story story = Story.in(application, office).concluded();

        story.refuses(Post.OFFICER, new IssuePenaltyNotice(story.today()), "order-of-procedure");
        var refused = story.refuses(Post.OFFICER, new ProposeDecision("没有陈述申辩。"), "order-of-procedure");

        assertThat(Story.citations(refused)).contains("《行政处罚法》第五十八条");
        story.submitAgain().agreeAgain().tellAgain();
        assertThat(story.file().stage()).contains(Stage.DEFENCE);
    }

    @Test
    @Clause({"V-01", "V-09"})
    @DisplayName("审核意见为存在问题的，案件退回承办机构，不能往下走")
    void problems_send_the_case_back() {
        Story story = Story.in(application, Story.PUYANG).submitted();

        story.does(
                Post.REVIEWER,
                new GiveOpinion(
                        false,
                        EnumSet.allOf(ReviewHead.class),
                        Set.of(ReviewHead.FACTS_AND_EVIDENCE),
                        "进货时间证据不足，请补充。",
                        ""));

        assertThat(story.file().stage()).contains(Stage.CONCLUDED);
        story.refuses(Post.OFFICER, new IssuePenaltyNotice(story.today()), "order-of-procedure");
    }

    @Test
    @Clause("V-01")
    @DisplayName("审核之后又补充证据的，原意见失效，须重新审核")
    void new_evidence_closes_the_gate() {
        Story story = Story.in(application, Story.PUYANG).told();

        story.does(
                Post.OFFICER,
                new AddEvidence(EvidenceKind.DOCUMENTARY, "进货单", "当事人提供", story.today(), "进货时间和数量", List.of()));

        assertThat(story.file().stage()).contains(Stage.CONCLUDED);
        story.on(story.answerBy().plusDays(1));
        story.refuses(Post.OFFICER, new ProposeDecision("没有陈述申辩。"), "order-of-procedure");
        story.submitAgain().agreeAgain().tellAgain();
        assertThat(story.file().stage()).contains(Stage.DEFENCE);
    }

    @Test
    @Clause("V-01")
    @DisplayName("审核之后修改拟作决定的，原意见失效")
    void a_changed_draft_closes_the_gate() {
        Story story = Story.in(application, Story.PUYANG).told();

        story.does(Post.OFFICER, new ReviseDraft(story.draft("500.00"), "考虑当事人主动停止违法行为。"));

        assertThat(story.file().stage()).contains(Stage.CONCLUDED);
        story.refuses(Post.OFFICER, new IssuePenaltyNotice(story.today()), "order-of-procedure");
    }

    @Test
    @Clause("V-04")
    @DisplayName("濮阳：普通程序处罚一律审核，不能判定为不属于重大执法决定")
    void puyang_reviews_every_ordinary_penalty() {
        Story story = Story.in(application, Story.PUYANG).selfChecked();

        var refused = story.refuses(Post.OFFICER, ALL_NO, "may-be-found-not-major");

        assertThat(Story.citations(refused)).contains("濮市监〔2019〕203号五(三)");
    }

    @Test
    @Clause({"V-03", "V-04"})
    @DisplayName("西青：逐项判定都为否的，可以不经审核直接告知；有一项不能确定的，就是重大")
    void criteria_answered_one_by_one() {
        Story clear = Story.in(application, Story.XIQING).selfChecked().does(Post.OFFICER, ALL_NO);
        assertThat(clear.file().stage()).contains(Stage.NOTICE);

        Story unsure = Story.in(application, Story.XIQING)
                .selfChecked()
                .does(
                        Post.OFFICER,
                        new ClassifyDecision(
                                Answer.NO, Answer.UNANSWERED, Answer.NO, Answer.NO, Answer.NO, "社会影响不能确定。"));
        assertThat(unsure.file().stage()).contains(Stage.CONCLUDED);
    }

    @ParameterizedTest
    @MethodSource("officesThatAskForSelfCheck")
    @Clause("V-05")
    @DisplayName("工信系统：送审之前须先自查")
    void self_check_comes_first(AuthorityId office, String clause) {
        Story story = Story.in(application, office).concluded();

        var refused = story.refuses(Post.OFFICER, new SubmitForReview(""), "self-checked");

        assertThat(Story.citations(refused)).containsExactly(clause);
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> officesThatAskForSelfCheck() {
        return Stream.of(
                org.junit.jupiter.params.provider.Arguments.of(Story.HENAN, "《工业和信息化部三项制度暂行实施方案》二(三)1"),
                org.junit.jupiter.params.provider.Arguments.of(Story.LINGCHUAN, "陵工信字〔2019〕101号三(三)1"));
    }

    @Test
    @Clause("V-05")
    @DisplayName("濮阳：文件没有要求自查，可以直接送审")
    void elsewhere_self_check_is_not_asked() {
        Story story = Story.in(application, Story.PUYANG).concluded();

        story.does(Post.OFFICER, new SubmitForReview(""));
    }

    @Test
    @Clause("V-01")
    @DisplayName("机关负责人签字的一刻，闸门再查一次")
    void the_chief_cannot_sign_without_it() {
        Story story = Story.in(application, Story.PUYANG).told();

        story.refuses(Post.CHIEF, new Approve("同意。"), "order-of-procedure");
    }

    @Test
    @Clause("V-01")
    @DisplayName("绕过程序直接向数据库写入决定的，被数据库拒绝")
    void the_database_keeps_the_gate_too() {
        Story without = Story.in(application, Story.PUYANG).concluded();
        DecisionMade lawful = Story.in(application, Story.PUYANG)
                .decided()
                .file()
                .last(DecisionMade.class)
                .orElseThrow()
                .fact();
        CaseFile file = without.file();
        List<Fact> forged = List.of(lawful);

        assertThatThrownBy(() -> store.append(
                        file.id().stream(),
                        file.version(),
                        forged,
                        without.actor(Post.CHIEF),
                        java.time.Instant.parse("2026-11-23T01:00:00Z")))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("no decision without a passed legal review");
        assertThat(without.file().version()).isEqualTo(file.version());
    }
}
