package cn.mingjing.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.casework.Defence.PenaltyNoticeIssued;
import cn.mingjing.casework.LeaderId;
import cn.mingjing.casework.Stage;
import cn.mingjing.casework.acts.DiscussCollectively;
import cn.mingjing.casework.acts.EndInvestigation;
import cn.mingjing.casework.acts.ProposeDecision;
import cn.mingjing.casework.acts.ReceiveStatement;
import cn.mingjing.casework.acts.ReexamineStatement;
import cn.mingjing.casework.acts.RequestHearing;
import cn.mingjing.casework.acts.ReviseDraft;
import cn.mingjing.casework.acts.WaiveDefence;
import cn.mingjing.casework.acts.WaiveHearing;
import cn.mingjing.demo.Story;
import cn.mingjing.law.Post;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.originals.Originals;
import cn.mingjing.testing.MingjingTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("作出处罚决定之前，当事人被告知，也被听取")
class HeardBeforeDecisionTest {

    private static final ProposeDecision PROPOSAL = new ProposeDecision("当事人没有陈述、申辩。");

    private final ApplicationContext application;
    private final Originals originals;

    @Autowired
    HeardBeforeDecisionTest(ApplicationContext application, Originals originals) {
        this.application = application;
        this.originals = originals;
    }

    @Test
    @Clause("D-21")
    @DisplayName("五个工作日届满当天还不能提请决定，次日可以")
    void the_last_day_still_belongs_to_the_party() {
        // Monday 23 November 2026: five working days end on Monday 30 November.
        Story story = Story.in(application, Story.PUYANG)
                .on(LocalDate.of(2026, 11, 23))
                .told();
        assertThat(story.answerBy()).isEqualTo(LocalDate.of(2026, 11, 30));

        var refused = story.on(LocalDate.of(2026, 11, 30)).refuses(Post.OFFICER, PROPOSAL, "party-heard");

        assertThat(Story.citations(refused)).contains("《市场监督管理行政处罚程序规定》第五十七条");
        story.on(LocalDate.of(2026, 12, 1)).discussed().does(Post.OFFICER, PROPOSAL);
    }

    @Test
    @DisplayName("国庆假期不计入五个工作日，调休上班的周六计入")
    void holidays_do_not_count() {
        // Served on Wednesday 30 September 2026; 1 to 7 October are days off, Saturday 10 October is worked.
        Story story = Story.in(application, Story.PUYANG)
                .on(LocalDate.of(2026, 9, 30))
                .told();

        assertThat(story.answerBy()).isEqualTo(LocalDate.of(2026, 10, 13));
    }

    @Test
    @DisplayName("当事人申辩后没有复核的，不得提请决定；复核后可以")
    void a_statement_is_examined_again() {
        Story story = Story.in(application, Story.PUYANG).told();
        story.does(Post.OFFICER, new ReceiveStatement(story.today(), "初次违法，请求从轻。", java.util.Optional.empty()));
        story.on(story.answerBy().plusDays(1));

        var refused = story.refuses(Post.OFFICER, PROPOSAL, "statement-reexamined");

        assertThat(Story.citations(refused)).containsExactly("《行政处罚法》第四十五条");
        story.does(Post.OFFICER, new ReexamineStatement(false, false, "没有证据证明初次违法。"));
        story.discussed().does(Post.OFFICER, PROPOSAL);
    }

    @Test
    @Clause("V-01")
    @DisplayName("申辩提出新事实的，回到调查，闸门关闭")
    void new_facts_lead_back() {
        Story story = Story.in(application, Story.PUYANG).told();
        story.does(Post.OFFICER, new ReceiveStatement(story.today(), "货物是他人寄存的。", java.util.Optional.empty()));

        story.does(Post.OFFICER, new ReexamineStatement(true, true, "需要核实寄存人。"));

        assertThat(story.file().stage()).contains(Stage.INVESTIGATION);
    }

    @Test
    @DisplayName("不得因当事人申辩而加重罚款")
    void no_heavier_because_of_defence() {
        Story story = Story.in(application, Story.PUYANG).told();
        story.does(Post.OFFICER, new ReviseDraft(story.draft("900.00"), "当事人态度不好。"))
                .submitAgain()
                .agreeAgain();

        var refused = story.refuses(
                Post.OFFICER,
                new cn.mingjing.casework.acts.IssuePenaltyNotice(story.today()),
                "no-heavier-because-of-defence");

        assertThat(Story.citations(refused)).containsExactly("《行政处罚法》第四十五条");
    }

    @Test
    @DisplayName("罚款达到听证数额的，告知听证权利；按期要求听证的，决定被挡住，逾期要求的被拒绝")
    void a_hearing_asked_for_in_time_bars_the_decision() {
        // Henan: 100 000 yuan for an organisation is a larger fine by its own settings.
        Story story = Story.in(application, Story.HENAN)
                .on(LocalDate.of(2026, 11, 23))
                .told();
        assertThat(story.file()
                        .last(PenaltyNoticeIssued.class)
                        .orElseThrow()
                        .fact()
                        .hearingTold())
                .isTrue();
        story.on(LocalDate.of(2026, 12, 1));
        var late = story.refuses(
                Post.OFFICER, new RequestHearing(LocalDate.of(2026, 12, 1), "钱小乙"), "hearing-requested-in-time");
        assertThat(Story.citations(late)).containsExactly("《行政处罚法》第六十四条");

        story.does(Post.OFFICER, new RequestHearing(LocalDate.of(2026, 11, 30), "钱小乙"));

        assertThat(story.file().stage()).contains(Stage.HEARING);
        story.refuses(Post.OFFICER, PROPOSAL, "order-of-procedure");
    }

    @Test
    @DisplayName("罚款不到听证数额的，没有听证权利，要求听证被拒绝并引用第六十三条")
    void no_hearing_for_a_small_fine() {
        Story story = Story.in(application, Story.PUYANG).told();

        var refused = story.refuses(Post.OFFICER, new RequestHearing(story.today(), "赵小甲"), "hearing-right-given");

        assertThat(Story.citations(refused)).containsExactly("《行政处罚法》第六十三条");
    }

    @Test
    @DisplayName("情节复杂的，未经负责人集体讨论不得提请决定；承办人参加表决的，讨论不算数")
    void grave_cases_are_discussed() {
        Story story = Story.in(application, Story.PUYANG).investigated();
        story.does(Post.OFFICER, new EndInvestigation("经过清楚。", "证据充分。", "违法经营", true, story.draft()));
        story.submitAgain().agreeAgain().tellAgain();
        story.on(story.answerBy().plusDays(1));
        var refused = story.refuses(Post.OFFICER, PROPOSAL, "discussed-together");
        assertThat(Story.citations(refused)).contains("《行政处罚法》第五十七条");
        var chief = new LeaderId(story.actor(Post.CHIEF).person());
        var deputy = new LeaderId(story.actor(Post.DEPUTY_CHIEF).person());
        var handler = new LeaderId(story.actor(Post.OFFICER).person());
        story.refuses(
                Post.CHIEF,
                new DiscussCollectively(story.today(), "刘洋", Set.of(chief, handler), "讨论案情。", 2, 0),
                "handlers-do-not-vote");

        story.does(Post.CHIEF, new DiscussCollectively(story.today(), "刘洋", Set.of(chief, deputy), "讨论案情，一致同意。", 2, 0));

        story.does(Post.OFFICER, PROPOSAL);
    }

    @Test
    @DisplayName("市场监管部门经过法制审核的案件，都要集体讨论，引用程序规定第六十条；讨论没有通过的，不得提请决定")
    void every_reviewed_case_is_discussed_in_market_regulation() {
        Story story = Story.in(application, Story.PUYANG).told();
        story.on(story.answerBy().plusDays(1));

        var refused = story.refuses(Post.OFFICER, PROPOSAL, "discussed-together");

        assertThat(Story.citations(refused)).contains("《市场监督管理行政处罚程序规定》第六十条", "《行政处罚法》第五十七条");
        var leaders = Set.of(
                new LeaderId(story.actor(Post.CHIEF).person()),
                new LeaderId(story.actor(Post.DEPUTY_CHIEF).person()));
        story.does(Post.CHIEF, new DiscussCollectively(story.today(), "刘洋", leaders, "意见不一致。", 1, 1));
        story.refuses(Post.OFFICER, PROPOSAL, "discussed-together");
        story.discussed().does(Post.OFFICER, PROPOSAL);
    }

    @Test
    @DisplayName("其他机关的案件，不复杂也不重大的，不必集体讨论")
    void elsewhere_only_grave_cases_are_discussed() {
        Story story = Story.in(application, Story.HENAN).told();

        story.on(story.answerBy().plusDays(1)).does(Post.OFFICER, PROPOSAL);
    }

    @Test
    @DisplayName("讨论之后修改了拟作决定的，要重新讨论")
    void a_changed_draft_is_discussed_again() {
        Story story = Story.in(application, Story.PUYANG).told();
        story.on(story.answerBy().plusDays(1)).discussed();
        story.does(Post.OFFICER, new ReviseDraft(story.draft("500.00"), "采纳当事人的意见。"))
                .submitAgain()
                .agreeAgain()
                .tellAgain();
        story.on(story.answerBy().plusDays(1));

        story.refuses(Post.OFFICER, PROPOSAL, "discussed-together");
    }

    @Test
    @DisplayName("放弃陈述申辩不等于放弃听证：要求听证的期限没有届满，也没有放弃的，不得提请决定")
    void to_waive_the_defence_is_not_to_waive_the_hearing() {
        Story story = Story.in(application, Story.HENAN).told();
        story.does(Post.OFFICER, new WaiveDefence(story.today(), "钱小乙", paper()));

        var refused = story.refuses(Post.OFFICER, PROPOSAL, "no-hearing-outstanding");

        assertThat(Story.citations(refused)).contains("《行政处罚法》第六十四条");
        story.does(Post.OFFICER, new WaiveHearing(story.today(), "钱小乙", paper()))
                .does(Post.OFFICER, PROPOSAL);
    }

    @Test
    @DisplayName("集体讨论在听取当事人意见之后：期限内不能讨论，也不能把讨论日期写到从前")
    void leaders_discuss_what_the_party_has_said() {
        Story story = Story.in(application, Story.PUYANG).told();
        story.refuses(Post.CHIEF, discussion(story, story.today()), "party-heard");
        story.on(story.answerBy().plusDays(1));

        var refused = story.refuses(Post.CHIEF, discussion(story, story.answerBy()), "discussed-when-heard");
        story.refuses(Post.CHIEF, discussion(story, LocalDate.of(2020, 1, 1)), "discussed-when-heard");

        assertThat(Story.citations(refused)).contains("《行政处罚法》第五十七条");
        story.does(Post.CHIEF, discussion(story, story.today()));
    }

    private OriginalRef paper() {
        return originals.keep(new ByteArrayInputStream("放弃声明".getBytes(StandardCharsets.UTF_8)), "放弃声明.txt");
    }

    private static DiscussCollectively discussion(Story story, LocalDate heldOn) {
        return new DiscussCollectively(
                heldOn,
                "刘洋",
                Set.of(
                        new LeaderId(story.actor(Post.CHIEF).person()),
                        new LeaderId(story.actor(Post.DEPUTY_CHIEF).person())),
                "一致同意。",
                2,
                0);
    }
}
