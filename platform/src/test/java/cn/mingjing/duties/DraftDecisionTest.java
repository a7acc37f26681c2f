package cn.mingjing.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.casework.PenaltyKind;
import cn.mingjing.casework.acts.EndInvestigation;
import cn.mingjing.demo.Redraft;
import cn.mingjing.demo.Story;
import cn.mingjing.law.Post;
import cn.mingjing.testing.MingjingTest;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("拟作决定：在追责时效之内，种类与金额相符")
class DraftDecisionTest {

    private final ApplicationContext application;

    @Autowired
    DraftDecisionTest(ApplicationContext application) {
        this.application = application;
    }

    @Test
    @DisplayName("违法行为终了满二年才被发现的，不得处罚，引用第三十六条；满二年当天发现的可以")
    void two_years_after_its_end_a_violation_is_left() {
        Story story = Story.in(application, Story.PUYANG).investigated();
        LocalDate found = story.file().source().receivedOn();

        var refused = story.refuses(
                Post.OFFICER, ending(story.redraft().endedOn(found.minusYears(2).minusDays(1))), "within-limitation");

        assertThat(Story.citations(refused)).containsExactly("《行政处罚法》第三十六条");
        story.does(Post.OFFICER, ending(story.redraft().endedOn(found.minusYears(2))));
    }

    @Test
    @DisplayName("涉及生命健康安全且有危害后果的，时效是五年")
    void five_years_where_life_was_in_danger() {
        Story story = Story.in(application, Story.PUYANG).investigated();
        LocalDate found = story.file().source().receivedOn();

        story.refuses(Post.OFFICER, ending(dangerous(story, found.minusYears(5).minusDays(1))), "within-limitation");

        story.does(Post.OFFICER, ending(dangerous(story, found.minusYears(4))));
    }

    @Test
    @DisplayName("没收财物的，写明价值，才能判断听证权利")
    void confiscated_goods_have_a_value() {
        Story story = Story.in(application, Story.PUYANG).investigated();

        story.refuses(Post.OFFICER, ending(confiscating(story, "0.00")), "kinds-fit-amounts");

        story.does(Post.OFFICER, ending(confiscating(story, "150000.00")))
                .submitAgain()
                .agreeAgain()
                .tellAgain();
        assertThat(story.file()
                        .last(cn.mingjing.casework.Defence.PenaltyNoticeIssued.class)
                        .orElseThrow()
                        .fact()
                        .hearingTold())
                .isTrue();
    }

    private static EndInvestigation ending(Redraft draft) {
        return new EndInvestigation("经过清楚。", "证据充分。", "违法经营", false, draft.done());
    }

    private static Redraft dangerous(Story story, LocalDate endedOn) {
        return story.redraft().endedOn(endedOn).harmfulToLifeOrFinance();
    }

    private static Redraft confiscating(Story story, String goodsValue) {
        return story.redraft()
                .kinds(PenaltyKind.FINE, PenaltyKind.CONFISCATION_OF_GOODS)
                .goodsValue(goodsValue);
    }
}
