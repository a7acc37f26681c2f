package cn.mingjing.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.casework.DraftDecision;
import cn.mingjing.casework.PenaltyKind;
import cn.mingjing.casework.Performing.DecisionServed;
import cn.mingjing.casework.Stage;
import cn.mingjing.casework.acts.ConfirmCorrection;
import cn.mingjing.casework.acts.ProposeClosing;
import cn.mingjing.casework.acts.RecordPayment;
import cn.mingjing.casework.acts.ReviseDraft;
import cn.mingjing.demo.Story;
import cn.mingjing.law.Fen;
import cn.mingjing.law.Post;
import cn.mingjing.testing.MingjingTest;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("罚没款没有缴清的，不得结案")
class PaidBeforeClosedTest {

    private static final ProposeClosing CLOSING = new ProposeClosing("执行完毕。", "已缴。");

    private final ApplicationContext application;

    @Autowired
    PaidBeforeClosedTest(ApplicationContext application) {
        this.application = application;
    }

    @Test
    @DisplayName("逾期三天缴纳的，加处百分之九的罚款；加处罚款不缴清的，不得结案")
    void a_late_fine_costs_three_per_cent_a_day() {
        Story story =
                Story.in(application, Story.PUYANG).on(LocalDate.of(2026, 3, 2)).served();
        corrected(story);
        LocalDate servedOn =
                story.file().last(DecisionServed.class).orElseThrow().fact().servedOn();
        story.on(servedOn.plusDays(15 + 3));
        Fen fine = story.draft().fine();
        Fen ninePerCent = new Fen(fine.amount() * 9 / 100);

        story.refuses(Post.OFFICER, paying(story, fine, new Fen(ninePerCent.amount() + 1)), "payment-fits");
        story.does(Post.OFFICER, paying(story, fine, Fen.ZERO));

        var refused = story.refuses(Post.OFFICER, CLOSING, "fully-performed");
        assertThat(Story.citations(refused)).contains("《行政处罚法》第七十二条");
        assertThat(refused.reason()).contains(ninePerCent.yuan());
        story.does(Post.OFFICER, paying(story, Fen.ZERO, ninePerCent)).does(Post.OFFICER, CLOSING);
        assertThat(story.file().stage()).contains(Stage.CLOSING);
    }

    @Test
    @DisplayName("没收的违法所得没有缴清的，不得结案；多缴的登记不了")
    void confiscated_gains_are_paid_too() {
        Story story =
                Story.in(application, Story.PUYANG).on(LocalDate.of(2026, 3, 2)).concluded();
        story.does(Post.OFFICER, new ReviseDraft(withGains(story, "300.00"), "查明违法所得。"));
        story.submitAgain().agreeAgain().tellAgain();
        story.on(story.answerBy().plusDays(1)).discussed().decidedAndServed();
        corrected(story);
        Fen fine = story.draft().fine();

        story.does(Post.OFFICER, paying(story, fine, Fen.ZERO));
        var refused = story.refuses(Post.OFFICER, CLOSING, "fully-performed");
        assertThat(refused.reason()).contains("没收违法所得欠 300.00 元");

        story.refuses(Post.OFFICER, gains(story, "300.01"), "payment-fits");
        story.does(Post.OFFICER, gains(story, "300.00")).does(Post.OFFICER, CLOSING);
    }

    private static void corrected(Story story) {
        story.does(Post.OFFICER, new ConfirmCorrection(story.today(), "已改正。", story.officers()));
    }

    private static RecordPayment paying(Story story, Fen fine, Fen surcharge) {
        return new RecordPayment(story.today(), fine, surcharge, Fen.ZERO, "20260401001");
    }

    private static RecordPayment gains(Story story, String yuan) {
        return new RecordPayment(story.today(), Fen.ZERO, Fen.ZERO, Fen.ofYuan(yuan), "20260401002");
    }

    private static DraftDecision withGains(Story story, String yuan) {
        return story.redraft()
                .kinds(PenaltyKind.FINE, PenaltyKind.CONFISCATION_OF_GAINS)
                .content(story.draft().content() + "没收违法所得" + yuan + "元。")
                .confiscation(yuan)
                .done();
    }
}
