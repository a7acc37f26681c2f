package cn.mingjing.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.casework.Defence.ServiceMode;
import cn.mingjing.casework.EvidenceKind;
import cn.mingjing.casework.Incidental.RecusalSource;
import cn.mingjing.casework.OfficerId;
import cn.mingjing.casework.OfficerPair;
import cn.mingjing.casework.Stage;
import cn.mingjing.casework.acts.AddEvidence;
import cn.mingjing.casework.acts.Approve;
import cn.mingjing.casework.acts.IssuePenaltyNotice;
import cn.mingjing.casework.acts.ProposeDecision;
import cn.mingjing.casework.acts.ProposeRecusal;
import cn.mingjing.casework.acts.Return;
import cn.mingjing.casework.acts.ServePenaltyNotice;
import cn.mingjing.demo.Story;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import cn.mingjing.testing.MingjingTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("回避")
class RecusalTest {

    private static final LocalDate FILED = LocalDate.of(2026, 3, 2);
    private static final Approve AGREED = new Approve("同意。");

    private final ApplicationContext application;

    @Autowired
    RecusalTest(ApplicationContext application) {
        this.application = application;
    }

    private Story filed(AuthorityId authority) {
        return Story.in(application, authority).on(FILED).filed();
    }

    private OfficerId head(Story story) {
        return new OfficerId(story.actor(Post.UNIT_HEAD).person());
    }

    private ProposeRecusal own(Story story) {
        return ownWish(story, story.officers().first(), "张三", Optional.of(head(story)));
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
                .containsExactly(head(story).value(), story.officers().second().value());
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
        assertThat(story.papers()).contains("行政处罚案件有关事项审批表", "回避申请答复书");
    }

    private ServePenaltyNotice served(Story story, OfficerPair pair) {
        return new ServePenaltyNotice(story.today(), ServiceMode.IN_PERSON, "店内", "赵小甲", pair, Optional.empty(), "");
    }

    @Test
    @DisplayName("当事人的申请被驳回的，有答复书，该人员继续办理")
    void a_refused_request_is_answered() {
        Story story = filed(Story.PUYANG);
        story.does(Post.OFFICER, byParty(story));

        story.does(Post.CHIEF, new Return("经审查，不存在亲属关系。"));

        assertThat(story.papers()).contains("回避申请答复书");
        assertThat(story.file().isRecused(story.officers().second().value())).isFalse();
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
        OfficerId first = story.officers().first();
        story.refuses(
                Post.OFFICER,
                ownWish(story, story.officers().second(), "李四", Optional.of(head(story))),
                "asked-by-himself-or-party");
        story.refuses(Post.OFFICER, ownWish(story, first, "张三", Optional.empty()), "successor-named");
        var uncertified = new OfficerId(story.actor(Post.REVIEWER).person());
        story.refuses(Post.OFFICER, ownWish(story, first, "张三", Optional.of(uncertified)), "successor-named");
    }

    private static ProposeRecusal ownWish(
            Story story, OfficerId officer, String askedBy, Optional<OfficerId> successor) {
        return new ProposeRecusal(
                officer, RecusalSource.OFFICER, askedBy, story.today(), "当事人是本人的近亲属。", Optional.empty(), successor);
    }
}
