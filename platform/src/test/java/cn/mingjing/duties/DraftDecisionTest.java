package cn.mingjing.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.casework.DraftDecision;
import cn.mingjing.casework.PenaltyKind;
import cn.mingjing.casework.acts.EndInvestigation;
import cn.mingjing.demo.Story;
import cn.mingjing.law.Fen;
import cn.mingjing.law.Post;
import cn.mingjing.testing.MingjingTest;
import java.time.LocalDate;
import java.util.Set;
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
                Post.OFFICER, ending(fined(story, found.minusYears(2).minusDays(1), false)), "within-limitation");

        assertThat(Story.citations(refused)).containsExactly("《行政处罚法》第三十六条");
        story.does(Post.OFFICER, ending(fined(story, found.minusYears(2), false)));
    }

    @Test
    @DisplayName("涉及生命健康安全且有危害后果的，时效是五年")
    void five_years_where_life_was_in_danger() {
        Story story = Story.in(application, Story.PUYANG).investigated();
        LocalDate found = story.file().source().receivedOn();

        story.refuses(Post.OFFICER, ending(fined(story, found.minusYears(5).minusDays(1), true)), "within-limitation");

        story.does(Post.OFFICER, ending(fined(story, found.minusYears(4), true)));
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

    private static EndInvestigation ending(DraftDecision draft) {
        return new EndInvestigation("经过清楚。", "证据充分。", "违法经营", false, draft);
    }

    private static DraftDecision fined(Story story, LocalDate endedOn, boolean harmful) {
        DraftDecision draft = story.draft();
        return of(draft, Set.of(PenaltyKind.FINE), draft.fine(), Fen.ZERO, endedOn, harmful);
    }

    private static DraftDecision confiscating(Story story, String goodsValue) {
        DraftDecision draft = story.draft();
        Set<PenaltyKind> kinds = Set.of(PenaltyKind.FINE, PenaltyKind.CONFISCATION_OF_GOODS);
        return of(draft, kinds, draft.fine(), Fen.ofYuan(goodsValue), draft.endedOn(), false);
    }

    private static DraftDecision of(
            DraftDecision draft, Set<PenaltyKind> kinds, Fen fine, Fen goods, LocalDate endedOn, boolean harmful) {
        return new DraftDecision(
                draft.violation(),
                draft.facts(),
                draft.provisionBreached(),
                draft.provisionApplied(),
                kinds,
                draft.content(),
                fine,
                draft.fineFloor(),
                draft.fineCeiling(),
                Fen.ZERO,
                goods,
                endedOn,
                harmful,
                draft.correction(),
                draft.discretion());
    }
}
