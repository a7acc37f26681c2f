package cn.mingjing.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.casework.EvidenceKind;
import cn.mingjing.casework.Incidental.SuspensionCause;
import cn.mingjing.casework.Stage;
import cn.mingjing.casework.acts.AddEvidence;
import cn.mingjing.casework.acts.Approve;
import cn.mingjing.casework.acts.ProposeClosing;
import cn.mingjing.casework.acts.ProposeSuspension;
import cn.mingjing.casework.acts.ProposeTermination;
import cn.mingjing.casework.acts.ResumeInvestigation;
import cn.mingjing.casework.acts.Return;
import cn.mingjing.demo.Story;
import cn.mingjing.duty.Due;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import cn.mingjing.testing.MingjingTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("中止、恢复和终止调查")
class SuspendedInvestigationTest {

    private static final LocalDate FILED = LocalDate.of(2026, 3, 2);
    /** Ninety days after 2 March 2026, the first day not counted. */
    private static final LocalDate NINETIETH = LocalDate.of(2026, 5, 31);

    private static final Approve AGREED = new Approve("同意。");

    private final ProposeSuspension missing = new ProposeSuspension(SuspensionCause.PARTY_MISSING, "多方查找，下落不明。");
    private final ApplicationContext application;

    @Autowired
    SuspendedInvestigationTest(ApplicationContext application) {
        this.application = application;
    }

    private Story filed(AuthorityId authority) {
        return Story.in(application, authority).on(FILED).filed();
    }

    @Test
    @DisplayName("经负责人批准中止，期限不走；恢复以后接着算，中止的三十天不计入")
    void a_pause_stops_the_clock() {
        Story story = filed(Story.PUYANG).on(LocalDate.of(2026, 4, 1));
        story.does(Post.OFFICER, missing).does(Post.CHIEF, AGREED);
        assertThat(story.file().stage()).contains(Stage.SUSPENDED);
        assertThat(story.duty("decide-case").due()).isEqualTo(new Due.Suspended(LocalDate.of(2026, 4, 1)));
        var evidence = new AddEvidence(EvidenceKind.DOCUMENTARY, "进货单", "当事人提供", story.today(), "进货数量", List.of());
        story.refuses(Post.OFFICER, evidence, "order-of-procedure");

        story.on(LocalDate.of(2026, 5, 1)).does(Post.OFFICER, new ResumeInvestigation("已找到当事人。"));

        assertThat(story.file().stage()).contains(Stage.INVESTIGATION);
        assertThat(story.due("decide-case")).isEqualTo(NINETIETH.plusDays(30));
        story.does(Post.OFFICER, evidence);
    }

    @Test
    @DisplayName("终止调查经负责人批准；不再作决定，十五个工作日内结案")
    void an_early_end_is_closed() {
        Story story = filed(Story.PUYANG).on(LocalDate.of(2026, 11, 2));
        story.does(Post.OFFICER, new ProposeTermination("当事人死亡，没有权利义务承受人。")).does(Post.CHIEF, AGREED);
        assertThat(story.file().stage()).contains(Stage.TERMINATED);
        assertThat(story.duty("decide-case").isOpen()).isFalse();
        assertThat(story.due("close-case")).isEqualTo(LocalDate.of(2026, 11, 23));

        story.does(Post.OFFICER, new ProposeClosing("终止调查。", "没有作出处罚决定。")).approveAll();

        assertThat(story.file().stage()).contains(Stage.CLOSED);
        assertThat(story.papers()).contains("行政处罚案件有关事项审批表", "结案审批表");
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
        assertThat(story.due("decide-case")).isEqualTo(NINETIETH);
    }
}
