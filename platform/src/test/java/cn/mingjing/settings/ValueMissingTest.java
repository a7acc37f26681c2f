package cn.mingjing.settings;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.casework.Refusals;
import cn.mingjing.demo.Story;
import cn.mingjing.duty.Duties;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Post;
import cn.mingjing.review.acts.SubmitForReview;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.ui.Link;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("需要由机关确定而没有确定的，拒绝办理，说出依据并指到内部设置")
class ValueMissingTest {

    /** The last day on which the demonstration's offices have set nothing. */
    private static final LocalDate BEFORE = LocalDate.of(2026, 1, 2);

    private final ApplicationContext application;
    private final Refusals refusals;
    private final Duties duties;

    ValueMissingTest(ApplicationContext application, Refusals refusals, Duties duties) {
        this.application = application;
        this.duties = duties;
        this.refusals = refusals;
    }

    @Test
    @DisplayName("没有审核期限：前一天送审被拒绝，设定生效的当天就可以送审，期限引内部设置")
    void without_a_review_term_nothing_is_submitted() {
        Story story = Story.in(application, Story.XIQING).on(BEFORE).concluded();
        Objection objection = story.refuses(Post.OFFICER, new SubmitForReview("随案移送。"), "review-term-set");
        assertThat(objection.reason()).isEqualTo("约束本机关的文件没有规定法制审核时限，本机关也没有设定。");
        assertThat(Story.citations(objection)).containsExactly("《行政处罚法》第五十八条");
        assertThat(refusals.of("提交法制审核", List.of(objection)))
                .hasValueSatisfying(
                        refusal -> assertThat(refusal.grounds().getFirst().ways())
                                .containsExactly(new Link("去内部设置", "/desk/settings")));

        story.on(BEFORE.plusDays(1)).does(Post.OFFICER, new SubmitForReview("随案移送。"));
        assertThat(duties.about(story.id().stream()))
                .filteredOn(duty -> duty.key().kind().equals("give-opinion"))
                .singleElement()
                .satisfies(duty -> assertThat(duty.basis().summary()).isEqualTo("法制审核的期限：5个工作日。"))
                .satisfies(duty ->
                        assertThat(duty.basis().clauses().getFirst().document()).isEqualTo("天津市西青区城市管理委员会内部设置（第1版）"));
    }
}
