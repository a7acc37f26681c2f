package cn.mingjing.duties;

import static cn.mingjing.law.ReviewHead.COMPETENCE;
import static cn.mingjing.law.ReviewHead.CRIME_TRANSFER;
import static cn.mingjing.law.ReviewHead.DISCRETION;
import static cn.mingjing.law.ReviewHead.DOCUMENTS;
import static cn.mingjing.law.ReviewHead.FACTS;
import static cn.mingjing.law.ReviewHead.FACTS_AND_EVIDENCE;
import static cn.mingjing.law.ReviewHead.LAW;
import static cn.mingjing.law.ReviewHead.LAW_AND_DISCRETION;
import static cn.mingjing.law.ReviewHead.POWERS;
import static cn.mingjing.law.ReviewHead.POWERS_AND_ABUSE;
import static cn.mingjing.law.ReviewHead.PROCEDURE;
import static cn.mingjing.law.ReviewHead.SUBJECT;
import static cn.mingjing.law.ReviewHead.SUBJECT_AND_OFFICERS;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.casework.Approval.Approved;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.Deciding.DecisionMade;
import cn.mingjing.casework.Deciding.DecisionProposed;
import cn.mingjing.casework.DocumentIssued;
import cn.mingjing.casework.Stage;
import cn.mingjing.demo.Story;
import cn.mingjing.duty.Due;
import cn.mingjing.duty.Duties;
import cn.mingjing.duty.Duty;
import cn.mingjing.facts.Recorded;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import cn.mingjing.law.ReviewHead;
import cn.mingjing.review.Reviewing.OpinionGiven;
import cn.mingjing.review.Reviewing.SelfCheckWritten;
import cn.mingjing.review.acts.GiveOpinion;
import cn.mingjing.testing.MingjingTest;
import java.time.LocalDate;
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
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("法制审核：审哪些内容、几日内审完、意见归入案卷、谁负什么责任")
class ReviewOpinionTest {

    private final ApplicationContext application;
    private final Duties duties;

    @Autowired
    ReviewOpinionTest(ApplicationContext application, Duties duties) {
        this.application = application;
        this.duties = duties;
    }

    static Stream<Arguments> headsOfEachDocument() {
        Set<ReviewHead> seven = EnumSet.of(
                SUBJECT_AND_OFFICERS,
                PROCEDURE,
                FACTS_AND_EVIDENCE,
                LAW_AND_DISCRETION,
                POWERS,
                DOCUMENTS,
                CRIME_TRANSFER);
        Set<ReviewHead> sevenWithAbuse = EnumSet.copyOf(seven);
        sevenWithAbuse.remove(POWERS);
        sevenWithAbuse.add(POWERS_AND_ABUSE);
        return Stream.of(
                Arguments.of(Story.PUYANG, seven, "濮市监〔2019〕203号五(三后)"),
                Arguments.of(Story.HENAN, seven, "《工业和信息化部三项制度暂行实施方案》二(三)2"),
                Arguments.of(Story.BAOTOU, sevenWithAbuse, "内政办发〔2019〕13号二(三)3"),
                Arguments.of(
                        Story.XIQING,
                        EnumSet.of(SUBJECT, COMPETENCE, PROCEDURE, FACTS, DISCRETION, LAW),
                        "国办发〔2017〕14号二(三)3"),
                Arguments.of(Story.LINGCHUAN, seven, "陵工信字〔2019〕101号三(三)3"));
    }

    @ParameterizedTest
    @MethodSource("headsOfEachDocument")
    @Clause("V-07")
    @DisplayName("规定的审核内容有一项没有审，不能出具意见；逐项审完，可以")
    void every_head_of_the_document_is_examined(AuthorityId office, Set<ReviewHead> heads, String clause) {
        Story story = Story.in(application, office).submitted();
        for (ReviewHead left : heads) {
            Set<ReviewHead> others = EnumSet.copyOf(heads);
            others.remove(left);
            var refused = story.refuses(Post.REVIEWER, agreeing(others), "every-head-examined");
            assertThat(Story.citations(refused)).contains(clause);
        }

        story.does(Post.REVIEWER, agreeing(heads));
    }

    private static GiveOpinion agreeing(Set<ReviewHead> examined) {
        return new GiveOpinion(true, examined, Set.of(), "同意承办机构的意见。", "");
    }

    static Stream<Arguments> termsOfEachAuthority() {
        return Stream.of(
                // Submitted on Monday 2026-03-02; no holiday falls into these weeks.
                Arguments.of(Story.PUYANG, LocalDate.of(2026, 3, 16)),
                Arguments.of(Story.HENAN, LocalDate.of(2026, 3, 16)),
                Arguments.of(Story.BAOTOU, LocalDate.of(2026, 3, 11)),
                Arguments.of(Story.XIQING, LocalDate.of(2026, 3, 9)),
                Arguments.of(Story.LINGCHUAN, LocalDate.of(2026, 3, 9)));
    }

    @ParameterizedTest
    @MethodSource("termsOfEachAuthority")
    @Clause("V-08")
    @DisplayName("审核时限：市场监管和工信部 10 个工作日，其余按机关自己的规定；出具意见即为完成")
    void an_opinion_is_due_within_the_term(AuthorityId office, LocalDate lastDay) {
        Story story = Story.in(application, office).on(LocalDate.of(2026, 3, 2)).submitted();

        Duty owed = opinionOwed(story);
        assertThat(owed.due())
                .isInstanceOfSatisfying(
                        Due.By.class, due -> assertThat(due.day()).isEqualTo(lastDay));
        assertThat(owed.owner().post()).isEqualTo(Post.REVIEWER);
        assertThat(owed.basis().clauses()).isNotEmpty();

        story.agreeAgain();
        assertThat(opinionOwed(story).isOpen()).isFalse();
    }

    private Duty opinionOwed(Story story) {
        return duties.about(story.file().id().stream()).stream()
                .filter(duty -> duty.key().kind().equals("give-opinion"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Clause("V-10")
    @DisplayName("审核意见归入案卷：有文号、有文书，决定作出之后仍在")
    void the_opinion_stays_in_the_file() {
        CaseFile file = Story.in(application, Story.PUYANG).decided().file();

        assertThat(file.last(OpinionGiven.class)).isPresent();
        assertThat(file.all(DocumentIssued.class))
                .extracting(entry -> entry.fact().title())
                .contains("法制审核意见书");
        int passage = file.last(DecisionMade.class).orElseThrow().fact().passage();
        assertThat(file.last(OpinionGiven.class).orElseThrow().number()).isEqualTo(passage);
    }

    @Test
    @Clause("V-12")
    @DisplayName("谁承办、谁审核、谁批准，案卷里各有其人")
    void who_answers_for_what_is_on_record() {
        Story story = Story.in(application, Story.PUYANG).decided();
        CaseFile file = story.file();

        assertThat(by(file, SelfCheckWritten.class))
                .containsExactly(story.actor(Post.OFFICER).name());
        assertThat(by(file, OpinionGiven.class))
                .containsExactly(story.actor(Post.REVIEWER).name());
        assertThat(by(file, DecisionProposed.class))
                .containsExactly(story.actor(Post.OFFICER).name());
        int proposal = file.last(DecisionProposed.class).orElseThrow().number();
        assertThat(file.all(Approved.class).stream()
                        .filter(approved -> approved.fact().proposal() == proposal)
                        .map(approved -> approved.recorded().actor().name()))
                .containsExactly(
                        story.actor(Post.UNIT_HEAD).name(),
                        story.actor(Post.DEPUTY_CHIEF).name(),
                        story.actor(Post.CHIEF).name());
        assertThat(by(file, DecisionMade.class))
                .containsExactly(story.actor(Post.CHIEF).name());
        assertThat(file.stage()).contains(Stage.SERVICE);
    }

    private static List<String> by(CaseFile file, Class<? extends cn.mingjing.facts.Fact> type) {
        return file.facts().stream()
                .filter(recorded -> type.isInstance(recorded.fact()))
                .map(Recorded::actor)
                .map(actor -> actor.name())
                .toList();
    }

    @Test
    @DisplayName("承办人员不能审核自己办的案件；不在法制审核岗位的人也不能")
    void who_handled_the_case_does_not_review_it() {
        Story story = Story.in(application, Story.PUYANG).submitted();

        var refused = story.refuses(Post.OFFICER, agreeing(EnumSet.allOf(ReviewHead.class)), "post-for-act");

        assertThat(Story.citations(refused)).isNotEmpty();
    }
}
