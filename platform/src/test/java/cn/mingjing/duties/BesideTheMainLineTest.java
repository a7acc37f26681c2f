package cn.mingjing.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.casework.CaseFile.Entry;
import cn.mingjing.casework.Defence.ServiceMode;
import cn.mingjing.casework.DocumentIssued;
import cn.mingjing.casework.EvidenceKind;
import cn.mingjing.casework.Incidental.RecusalSource;
import cn.mingjing.casework.Incidental.SuspensionCause;
import cn.mingjing.casework.LeaderId;
import cn.mingjing.casework.OfficerId;
import cn.mingjing.casework.OfficerPair;
import cn.mingjing.casework.Stage;
import cn.mingjing.casework.acts.AddEvidence;
import cn.mingjing.casework.acts.Approve;
import cn.mingjing.casework.acts.BeginUncountedTime;
import cn.mingjing.casework.acts.DiscussExtension;
import cn.mingjing.casework.acts.EndUncountedTime;
import cn.mingjing.casework.acts.IssuePenaltyNotice;
import cn.mingjing.casework.acts.ProposeClosing;
import cn.mingjing.casework.acts.ProposeDecision;
import cn.mingjing.casework.acts.ProposeExtension;
import cn.mingjing.casework.acts.ProposeRecusal;
import cn.mingjing.casework.acts.ProposeSuspension;
import cn.mingjing.casework.acts.ProposeTermination;
import cn.mingjing.casework.acts.ResumeInvestigation;
import cn.mingjing.casework.acts.Return;
import cn.mingjing.casework.acts.ServePenaltyNotice;
import cn.mingjing.demo.Story;
import cn.mingjing.duty.Due;
import cn.mingjing.duty.Duties;
import cn.mingjing.duty.Duty;
import cn.mingjing.duty.DutyKey;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Post;
import cn.mingjing.law.UncountedTime;
import cn.mingjing.testing.MingjingTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("办案期限、回避、中止和终止：与主流程并行的事项")
class BesideTheMainLineTest {

    private static final LocalDate FILED = LocalDate.of(2026, 3, 2);
    /** Ninety days after 2 March 2026, the first day not counted. */
    private static final LocalDate NINETIETH = LocalDate.of(2026, 5, 31);

    private static final Approve AGREED = new Approve("同意。");

    private final ApplicationContext application;
    private final Duties duties;

    @Autowired
    BesideTheMainLineTest(ApplicationContext application, Duties duties) {
        this.application = application;
        this.duties = duties;
    }

    private Story filed(AuthorityId authority) {
        return Story.in(application, authority).on(FILED).filed();
    }

    private Duty decide(Story story) {
        return duties.find(DutyKey.of("decide-case", story.id().stream())).orElseThrow();
    }

    private LocalDate due(Story story) {
        return ((Due.By) decide(story).due()).day();
    }

    private static List<String> papers(Story story) {
        return story.file().all(DocumentIssued.class).stream()
                .map(Entry::fact)
                .map(DocumentIssued::title)
                .toList();
    }

    @Nested
    @DisplayName("延长办案期限")
    class Extension {

        private final ProposeExtension asked = new ProposeExtension("需要等待检验结论。");

        private DiscussExtension discussed(Story story, LocalDate until) {
            var leaders = Set.of(
                    new LeaderId(story.actor(Post.CHIEF).person()),
                    new LeaderId(story.actor(Post.DEPUTY_CHIEF).person()));
            return new DiscussExtension(story.today(), "刘洋", leaders, "案情特别复杂，同意继续延期。", 2, 0, until);
        }

        @Test
        @DisplayName("市场监管：最后一天可以批准延长三十日，应办事项随之重算，依据写明程序规定第六十四条")
        void thirty_days_more_on_the_last_day() {
            Story story = filed(Story.PUYANG);
            assertThat(due(story)).isEqualTo(NINETIETH);
            story.on(NINETIETH).does(Post.OFFICER, asked);
            assertThat(due(story)).isEqualTo(NINETIETH);

            story.does(Post.CHIEF, AGREED);

            assertThat(due(story)).isEqualTo(LocalDate.of(2026, 6, 30));
            assertThat(decide(story).extensions().getFirst().basis().clauses())
                    .contains(new Clause("市场监督管理行政处罚程序规定", "第六十四条"));
            assertThat(papers(story)).contains("行政处罚案件有关事项审批表");
        }

        @Test
        @DisplayName("期限届满的次日，不能再提请；届满前提请、届满后才审批的，也不能批准")
        void too_late_by_a_day() {
            Story late = filed(Story.PUYANG).on(NINETIETH.plusDays(1));
            var refused = late.refuses(Post.OFFICER, asked, "before-the-end");
            assertThat(Story.citations(refused)).contains("《市场监督管理行政处罚程序规定》第六十四条");
            Story pending = filed(Story.PUYANG).on(NINETIETH);
            pending.does(Post.OFFICER, asked);

            pending.on(NINETIETH.plusDays(1)).refuses(Post.CHIEF, AGREED, "before-the-end");
        }

        @Test
        @DisplayName("负责人只能批准延长一次；再延须先延过，并由负责人集体讨论确定合理期限")
        void further_extension_by_the_leaders_together() {
            Story story = filed(Story.PUYANG);
            story.refuses(Post.CHIEF, discussed(story, LocalDate.of(2026, 8, 31)), "extended-before");
            story.does(Post.OFFICER, asked).does(Post.CHIEF, AGREED);
            story.refuses(Post.OFFICER, asked, "extended-once");
            story.refuses(Post.CHIEF, discussed(story, LocalDate.of(2026, 6, 30)), "until-later");

            story.does(Post.CHIEF, discussed(story, LocalDate.of(2026, 8, 31)));

            assertThat(due(story)).isEqualTo(LocalDate.of(2026, 8, 31));
            assertThat(papers(story)).contains("行政处罚案件集体讨论记录");
        }

        @Test
        @DisplayName("规章没有规定延长的机关，不能延长，引用行政处罚法第六十条")
        void where_no_rule_says_so_nothing_is_extended() {
            for (AuthorityId authority : List.of(Story.HENAN, Story.BAOTOU, Story.XIQING, Story.LINGCHUAN)) {
                Story story = filed(authority);

                var refused = story.refuses(Post.OFFICER, asked, "extension-provided");

                assertThat(Story.citations(refused)).containsExactly("《行政处罚法》第六十条");
                assertThat(due(story)).isEqualTo(NINETIETH);
            }
        }
    }

    @Nested
    @DisplayName("不计入办案期限的时间")
    class Uncounted {

        private BeginUncountedTime testing(LocalDate from) {
            return new BeginUncountedTime(UncountedTime.TESTING, from, "委托检验。", Optional.empty());
        }

        @Test
        @DisplayName("检验期间期限不走；检验十天，期限顺延十天")
        void testing_does_not_count() {
            Story story = filed(Story.PUYANG).on(LocalDate.of(2026, 4, 1));
            story.does(Post.OFFICER, testing(LocalDate.of(2026, 4, 1)));
            assertThat(decide(story).due()).isEqualTo(new Due.Suspended(LocalDate.of(2026, 4, 1)));
            story.refuses(Post.OFFICER, testing(LocalDate.of(2026, 4, 1)), "nothing-uncounted");
            story.on(LocalDate.of(2026, 4, 12));

            story.does(Post.OFFICER, new EndUncountedTime(LocalDate.of(2026, 4, 10)));

            assertThat(due(story)).isEqualTo(LocalDate.of(2026, 6, 10));
            assertThat(decide(story).exclusions().getFirst().clauses()).contains(new Clause("市场监督管理行政处罚程序规定", "第六十四条"));
            story.refuses(Post.OFFICER, new EndUncountedTime(LocalDate.of(2026, 4, 11)), "span-open");
        }

        @Test
        @DisplayName("开始日期不能早于立案，结束日期不能早于开始；没有规定的机关照常计算")
        void only_within_the_case_and_where_the_law_says_so() {
            Story story = filed(Story.PUYANG).on(LocalDate.of(2026, 4, 1));
            story.refuses(Post.OFFICER, testing(FILED.minusDays(1)), "begun-since-filing");
            story.does(Post.OFFICER, testing(LocalDate.of(2026, 3, 20)));
            story.refuses(Post.OFFICER, new EndUncountedTime(LocalDate.of(2026, 3, 19)), "span-open");

            filed(Story.HENAN).refuses(Post.OFFICER, testing(FILED), "uncounted-by-law");
        }
    }

    @Nested
    @DisplayName("回避")
    class Recusal {

        private OfficerId head(Story story) {
            return new OfficerId(story.actor(Post.UNIT_HEAD).person());
        }

        private ProposeRecusal own(Story story) {
            return new ProposeRecusal(
                    story.officers().first(),
                    RecusalSource.OFFICER,
                    "张三",
                    story.today(),
                    "当事人是本人的近亲属。",
                    Optional.empty(),
                    Optional.of(head(story)));
        }

        private ProposeRecusal byParty(Story story) {
            return new ProposeRecusal(
                    story.officers().second(),
                    RecusalSource.PARTY,
                    "赵小甲",
                    story.today(),
                    "该执法人员与举报人是亲属。",
                    Optional.empty(),
                    Optional.of(head(story)));
        }

        @Test
        @DisplayName("决定作出之前不停止调查；负责人决定回避以后，本人不能再办理本案，引用第四十三条")
        void who_recused_himself_is_out() {
            Story story = filed(Story.PUYANG);
            story.does(Post.OFFICER, own(story));
            assertThat(story.file().stage()).contains(Stage.INVESTIGATION);
            var evidence = new AddEvidence(EvidenceKind.DOCUMENTARY, "进货单", "当事人提供", story.today(), "进货数量", List.of());
            story.does(Post.OFFICER, evidence);

            story.does(Post.CHIEF, AGREED);

            assertThat(story.file().stage()).contains(Stage.INVESTIGATION);
            var refused = story.refuses(Post.OFFICER, evidence, "not-recused");
            assertThat(Story.citations(refused)).containsExactly("《行政处罚法》第四十三条");
            assertThat(story.file().officers().orElseThrow().persons())
                    .containsExactly(
                            head(story).value(), story.officers().second().value());
        }

        @Test
        @DisplayName("已经回避的人不能再作为两名执法人员之一；换成接办人员就可以")
        void the_pair_without_him() {
            Story story = Story.in(application, Story.PUYANG).reviewed();
            story.does(Post.OFFICER, new IssuePenaltyNotice(story.today()));
            story.does(Post.OFFICER, byParty(story)).does(Post.CHIEF, AGREED);

            var refused = story.refuses(Post.OFFICER, served(story, story.officers()), "not-recused");

            assertThat(Story.citations(refused)).containsExactly("《行政处罚法》第四十三条");
            story.does(Post.OFFICER, served(story, story.file().officers().orElseThrow()));
            assertThat(papers(story)).contains("行政处罚案件有关事项审批表", "回避申请答复书");
        }

        private ServePenaltyNotice served(Story story, OfficerPair pair) {
            return new ServePenaltyNotice(
                    story.today(), ServiceMode.IN_PERSON, "店内", "赵小甲", pair, Optional.empty(), "");
        }

        @Test
        @DisplayName("当事人的申请被驳回的，有答复书，该人员继续办理")
        void a_refused_request_is_answered() {
            Story story = filed(Story.PUYANG);
            story.does(Post.OFFICER, byParty(story));

            story.does(Post.CHIEF, new Return("经审查，不存在亲属关系。"));

            assertThat(papers(story)).contains("回避申请答复书");
            assertThat(story.file().isRecused(story.officers().second().value()))
                    .isFalse();
        }

        @Test
        @DisplayName("回避没有决定之前，不能提请处罚决定；回避由负责人决定，别的岗位不行")
        void nothing_is_decided_before_the_recusal() {
            Story story = Story.in(application, Story.HENAN).told();
            story.does(Post.OFFICER, byParty(story));
            story.refuses(Post.DEPUTY_CHIEF, AGREED, "next-in-chain");
            story.on(story.answerBy().plusDays(1));
            var decision = new ProposeDecision("当事人没有陈述、申辩。");

            var refused = story.refuses(Post.OFFICER, decision, "recusal-decided");

            assertThat(Story.citations(refused)).containsExactly("《行政处罚法》第四十三条");
            story.does(Post.CHIEF, new Return("不存在利害关系。")).does(Post.OFFICER, decision);
        }

        @Test
        @DisplayName("别人不能替他自行回避；承办人员回避的，必须指定持证的接办人员")
        void himself_and_with_a_successor() {
            Story story = filed(Story.PUYANG);
            var notHimself = new ProposeRecusal(
                    story.officers().second(),
                    RecusalSource.OFFICER,
                    "李四",
                    story.today(),
                    "亲属。",
                    Optional.empty(),
                    Optional.of(head(story)));
            story.refuses(Post.OFFICER, notHimself, "asked-by-himself-or-party");
            var alone = new ProposeRecusal(
                    story.officers().first(),
                    RecusalSource.OFFICER,
                    "张三",
                    story.today(),
                    "亲属。",
                    Optional.empty(),
                    Optional.empty());
            story.refuses(Post.OFFICER, alone, "successor-named");
            var uncertified = new ProposeRecusal(
                    story.officers().first(),
                    RecusalSource.OFFICER,
                    "张三",
                    story.today(),
                    "亲属。",
                    Optional.empty(),
                    Optional.of(new OfficerId(story.actor(Post.REVIEWER).person())));
            story.refuses(Post.OFFICER, uncertified, "successor-named");
        }
    }

    @Nested
    @DisplayName("中止、恢复和终止调查")
    class Pause {

        private final ProposeSuspension missing = new ProposeSuspension(SuspensionCause.PARTY_MISSING, "多方查找，下落不明。");

        @Test
        @DisplayName("经负责人批准中止，期限不走；恢复以后接着算，中止的三十天不计入")
        void a_pause_stops_the_clock() {
            Story story = filed(Story.PUYANG).on(LocalDate.of(2026, 4, 1));
            story.does(Post.OFFICER, missing).does(Post.CHIEF, AGREED);
            assertThat(story.file().stage()).contains(Stage.SUSPENDED);
            assertThat(decide(story).due()).isEqualTo(new Due.Suspended(LocalDate.of(2026, 4, 1)));
            var evidence = new AddEvidence(EvidenceKind.DOCUMENTARY, "进货单", "当事人提供", story.today(), "进货数量", List.of());
            story.refuses(Post.OFFICER, evidence, "order-of-procedure");

            story.on(LocalDate.of(2026, 5, 1)).does(Post.OFFICER, new ResumeInvestigation("已找到当事人。"));

            assertThat(story.file().stage()).contains(Stage.INVESTIGATION);
            assertThat(due(story)).isEqualTo(NINETIETH.plusDays(30));
            story.does(Post.OFFICER, evidence);
        }

        @Test
        @DisplayName("终止调查经负责人批准；不再作决定，十五个工作日内结案")
        void an_early_end_is_closed() {
            Story story = filed(Story.PUYANG).on(LocalDate.of(2026, 11, 2));
            story.does(Post.OFFICER, new ProposeTermination("当事人死亡，没有权利义务承受人。")).does(Post.CHIEF, AGREED);
            assertThat(story.file().stage()).contains(Stage.TERMINATED);
            assertThat(decide(story).isOpen()).isFalse();
            var close =
                    duties.find(DutyKey.of("close-case", story.id().stream())).orElseThrow();
            assertThat(((Due.By) close.due()).day()).isEqualTo(LocalDate.of(2026, 11, 23));

            story.does(Post.OFFICER, new ProposeClosing("终止调查。", "没有作出处罚决定。")).approveAll();

            assertThat(story.file().stage()).contains(Stage.CLOSED);
            assertThat(papers(story)).contains("行政处罚案件有关事项审批表", "结案审批表");
        }

        @Test
        @DisplayName("没有规定中止、终止的机关，不能中止、终止，期限照常计算")
        void only_where_a_rule_knows_them() {
            Story story = filed(Story.BAOTOU);

            var refused = story.refuses(Post.OFFICER, missing, "suspension-provided");

            assertThat(Story.citations(refused)).contains("《行政处罚法》第六十条");
            story.refuses(Post.OFFICER, new ProposeTermination("当事人死亡。"), "termination-provided");
        }

        @Test
        @DisplayName("中止没有审批之前，不能终结调查；审批人不同意的，照常调查")
        void a_pause_not_granted() {
            Story story = filed(Story.PUYANG);
            story.does(Post.OFFICER, missing);
            story.does(Post.CHIEF, new Return("当事人可以联系上。"));

            assertThat(story.file().stage()).contains(Stage.INVESTIGATION);
            assertThat(due(story)).isEqualTo(NINETIETH);
        }
    }
}
