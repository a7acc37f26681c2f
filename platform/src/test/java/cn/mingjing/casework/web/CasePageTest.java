package cn.mingjing.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.demo.Story;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.Visitor;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("案件页面")
class CasePageTest {

    private final Story story;
    private final Visitor officer;

    CasePageTest(ApplicationContext application, @Value("${local.server.port}") int port) {
        this.story = Story.in(application, Story.PUYANG);
        this.officer = new Visitor(port);
    }

    @Test
    @DisplayName("逾期几个月的，写明逾期的全部日数")
    void months_late_are_shown_as_days() {
        // 15 working days (程序规定 第十八条) from Monday 5 January 2026 end on Monday 26 January; 31 days later it is 26
        // February.
        story.on(LocalDate.of(2026, 1, 5)).registered().on(LocalDate.of(2026, 2, 26));

        assertThat(page()).contains("逾期 31 日").doesNotContain("今天到期");
    }

    @Test
    @DisplayName("文书列在形成它的那一步之下，时间线上没有单列的“制作文书”")
    void documents_stand_under_their_step() {
        story.on(LocalDate.of(2026, 3, 2)).filed();

        assertThat(page()).contains("立案审批表 濮市监立").doesNotContain("制作文书");
    }

    @Test
    @DisplayName("当事人陈述、申辩的期限过了，不说谁逾期，只说期限届满")
    void the_party_is_not_late_with_its_right() {
        story.on(LocalDate.of(2026, 3, 2)).told();
        LocalDate answerBy = story.answerBy();
        story.on(answerBy.plusDays(3));

        assertThat(page())
                .contains("期限已于 %d月%d日 届满".formatted(answerBy.getMonthValue(), answerBy.getDayOfMonth()))
                .doesNotContain("逾期");
    }

    private String page() {
        officer.signIn("puyang-officer", Story.password());
        return officer.get("/desk/cases/" + story.id()).body();
    }
}
