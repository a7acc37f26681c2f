package cn.mingjing.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Authority;
import cn.mingjing.authority.AuthorityRegister;
import cn.mingjing.catalogue.Item.EnforcementItem;
import cn.mingjing.catalogue.ListHandling;
import cn.mingjing.catalogue.ListId;
import cn.mingjing.catalogue.ListKind;
import cn.mingjing.catalogue.ListState;
import cn.mingjing.catalogue.acts.GivePriorReview;
import cn.mingjing.catalogue.acts.ListAct;
import cn.mingjing.catalogue.acts.PassList;
import cn.mingjing.catalogue.acts.ReceivePriorReview;
import cn.mingjing.catalogue.acts.ReleaseList;
import cn.mingjing.catalogue.acts.SubmitList;
import cn.mingjing.catalogue.drafting.ListDrafts;
import cn.mingjing.demo.Story;
import cn.mingjing.duty.Duties;
import cn.mingjing.duty.Duty;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.identity.Accounts;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Post;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.People;
import cn.mingjing.testing.People.Somebody;
import cn.mingjing.testing.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("事前审核：审核机关在本系统内的，在系统内送审、在系统内出具意见")
class PriorReviewTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final AuthorityId BUREAU = new AuthorityId("baotou-judicial");
    private static final ListId LIST = new ListId(Story.BAOTOU, ListKind.ENFORCEMENT_ITEMS);
    private static final String CLAUSE = "内政办发〔2019〕13号二(一)1(1)";

    private final ApplicationContext application;
    private final ListHandling handling;
    private final AuthorityRegister register;
    private final Authorities authorities;
    private final ListDrafts drafts;
    private final Duties duties;
    private final Visitor visitor;
    private final People people;

    @Autowired
    PriorReviewTest(
            ApplicationContext application,
            ListHandling handling,
            AuthorityRegister register,
            Authorities authorities,
            ListDrafts drafts,
            Duties duties,
            Accounts accounts,
            @Value("${local.server.port}") int port) {
        this.application = application;
        this.handling = handling;
        this.register = register;
        this.authorities = authorities;
        this.drafts = drafts;
        this.duties = duties;
        this.visitor = new Visitor(port);
        this.people = new People(accounts);
    }

    private Story story;
    private Somebody reviewer;

    @BeforeEach
    void a_list_is_sent_to_the_bureau() {
        story = Story.in(application, Story.BAOTOU).on(MONDAY);
        bureau(Set.of("judicial-administration"));
        reviewer = people.holding(Post.REVIEWER, BUREAU);
        drafts.discard(LIST);
        drafts.keep(LIST, 0, List.of(item()));
        does(story.actor(Post.NOTICE_AUTHOR), new SubmitList(story.today(), "首次编制。"));
        does(story.actor(Post.PUBLISHER), new PassList(true, true));
    }

    /** Other tests know no such bureau in the system: their lists are reviewed by letter. */
    @AfterEach
    void the_bureau_reviews_no_more() {
        bureau(Set.of());
    }

    private void bureau(Set<String> sectors) {
        var like = authorities.get(Story.BAOTOU);
        var bureau = new Authority(
                BUREAU,
                "包头市司法局",
                "包司",
                like.creditCode(),
                like.level(),
                like.nature(),
                like.divisionCode(),
                sectors,
                Optional.empty(),
                "0472-12348",
                "包头市某路2号",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(register.enter(bureau, MONDAY, Actor.system())).isInstanceOf(Outcome.Done.class);
    }

    private static EnforcementItem item() {
        return new EnforcementItem(
                "1",
                ActKind.PENALTY,
                "查处违法营运",
                "本机关",
                "查处违法行为。",
                "《行政处罚法》第十七条",
                "立案、调查、审核、告知、决定、送达。",
                "申请行政复议或者提起行政诉讼。",
                List.of());
    }

    private Actor bureau() {
        return reviewer.as(Post.REVIEWER, BUREAU);
    }

    private void does(Actor actor, ListAct act) {
        assertThat(handling.perform(LIST, act, actor)).as("%s", act).isInstanceOf(Outcome.Done.class);
    }

    private Objection refused(Actor actor, ListAct act) {
        Outcome outcome = handling.perform(LIST, act, actor);
        assertThat(outcome).as("%s", act).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).objections().getFirst();
    }

    private List<Duty> owed() {
        return duties.inbox(bureau(), Duties.Window.ALL, Optional.empty(), 50).duties().stream()
                .filter(duty -> duty.matter().link().equals(LIST.priorReview()))
                .toList();
    }

    private void ended() {
        does(bureau(), new GivePriorReview(false, "请补充依据。"));
    }

    @Test
    @Clause("D-10")
    @DisplayName("审核通过后即送包头市司法局：该局收到待办，不计期限，引用二(一)1(1)；打开送审清单，同意后可以公布")
    void the_bureau_answers_in_the_system() {
        assertThat(owed()).singleElement().satisfies(duty -> {
            assertThat(duty.due()).isInstanceOf(cn.mingjing.duty.Due.Promptly.class);
            assertThat(duty.basis().clauses()).extracting(Object::toString).isNotEmpty();
        });
        Objection early = refused(story.actor(Post.PUBLISHER), new ReleaseList());
        assertThat(early.rule()).isEqualTo("prior-review-done");
        visitor.signIn(reviewer.account(), People.PASSWORD);
        assertThat(visitor.get(LIST.priorReview()).body()).contains("包头市交通运输局", "查处违法营运", "首次编制。", "同意公布");

        var answered = visitor.post(LIST.priorReview(), Map.of("agrees", "true", "opinion", "经审核，同意公布。"));

        assertThat(answered.statusCode()).isEqualTo(303);
        assertThat(owed()).isEmpty();
        assertThat(visitor.get(LIST.priorReview()).statusCode()).isEqualTo(404);
        assertThat(handling.file(LIST).state()).isEqualTo(ListState.REVIEWED);
        does(story.actor(Post.PUBLISHER), new ReleaseList());
    }

    @Test
    @Clause("D-10")
    @DisplayName("审核机关不同意的，清单退回编制机关，待办随之了结，可以改后再送")
    void disagreement_sends_it_back() {
        does(bureau(), new GivePriorReview(false, "依据不全。"));

        assertThat(handling.file(LIST).open()).isEmpty();
        assertThat(owed()).isEmpty();
        does(story.actor(Post.NOTICE_AUTHOR), new SubmitList(story.today(), "补充依据。"));
        does(story.actor(Post.PUBLISHER), new PassList(true, true));
        assertThat(owed()).hasSize(1);
        ended();
    }

    @Test
    @Clause("D-10")
    @DisplayName("送审以后，编制机关不能代为登记意见；本机关、别的机关、别的岗位、编制人自己都不能出具意见")
    void nobody_else_answers() {
        var letter = new ReceivePriorReview("包头市司法局", "包司函〔2026〕5号", MONDAY, true, "同意。");
        Objection byLetter = refused(story.actor(Post.PUBLISHER), letter);
        assertThat(byLetter.rule()).isEqualTo("agency-answers-itself");
        assertThat(Story.citations(byLetter)).containsExactly(CLAUSE);
        var agrees = new GivePriorReview(true, "同意。");
        Objection own = refused(story.actor(Post.REVIEWER), agrees);
        assertThat(own.rule()).isEqualTo("asked-to-review");
        assertThat(Story.citations(own)).containsExactly(CLAUSE);
        Actor foreign = Story.in(application, Story.PUYANG).actor(Post.REVIEWER);
        assertThat(refused(foreign, agrees).rule()).isEqualTo("asked-to-review");
        assertThat(refused(reviewer.as(Post.OFFICER, BUREAU), agrees).rule()).isEqualTo("post-for-act");
        Actor author = story.actor(Post.NOTICE_AUTHOR);
        Actor both = new Actor(author.person(), author.name(), Post.REVIEWER, BUREAU);
        assertThat(refused(both, agrees).rule()).isEqualTo("reviews-others-work");

        visitor.signIn("baotou-reviewer", Story.password());
        assertThat(visitor.get(LIST.priorReview()).statusCode()).isEqualTo(404);
        ended();
    }

    @Test
    @DisplayName("两人同时出具意见，只有一份算数，另一份被拒绝")
    void only_one_answer_counts() throws Exception {
        var second = people.holding(Post.SUPERVISOR, BUREAU).as(Post.SUPERVISOR, BUREAU);
        try (var pool = Executors.newFixedThreadPool(2)) {
            List<Outcome> outcomes = pool
                    .invokeAll(List.<Callable<Outcome>>of(
                            () -> handling.perform(LIST, new GivePriorReview(false, "甲。"), bureau()),
                            () -> handling.perform(LIST, new GivePriorReview(false, "乙。"), second)))
                    .stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
            assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(Outcome.Refused.class::isInstance).hasSize(1);
        }
    }
}
