package cn.mingjing.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.casework.LeaderId;
import cn.mingjing.casework.acts.Approve;
import cn.mingjing.casework.acts.DiscussExtension;
import cn.mingjing.casework.acts.ProposeExtension;
import cn.mingjing.demo.Story;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Post;
import cn.mingjing.testing.MingjingTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("延长办案期限")
class LongerTermTest {

    private static final LocalDate FILED = LocalDate.of(2026, 3, 2);
    /** Ninety days after 2 March 2026, the first day not counted. */
    private static final LocalDate NINETIETH = LocalDate.of(2026, 5, 31);

    private static final Approve AGREED = new Approve("同意。");

    private final ProposeExtension asked = new ProposeExtension("需要等待检验结论。");
    private final ApplicationContext application;

    @Autowired
    LongerTermTest(ApplicationContext application) {
        this.application = application;
    }

    private Story filed(AuthorityId authority) {
        return Story.in(application, authority).on(FILED).filed();
    }

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
        assertThat(story.due("decide-case")).isEqualTo(NINETIETH);
        story.on(NINETIETH).does(Post.OFFICER, asked);
        assertThat(story.due("decide-case")).isEqualTo(NINETIETH);

        story.does(Post.CHIEF, AGREED);

        assertThat(story.due("decide-case")).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(story.duty("decide-case").extensions().getFirst().basis().clauses())
                .contains(new Clause("市场监督管理行政处罚程序规定", "第六十四条"));
        assertThat(story.papers()).contains("行政处罚案件有关事项审批表");
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

        assertThat(story.due("decide-case")).isEqualTo(LocalDate.of(2026, 8, 31));
        assertThat(story.papers()).contains("行政处罚案件集体讨论记录");
    }

    @Test
    @DisplayName("规章没有规定延长的机关，不能延长，引用行政处罚法第六十条")
    void where_no_rule_says_so_nothing_is_extended() {
        for (AuthorityId authority : List.of(Story.HENAN, Story.BAOTOU, Story.XIQING, Story.LINGCHUAN)) {
            Story story = filed(authority);

            var refused = story.refuses(Post.OFFICER, asked, "extension-provided");

            assertThat(Story.citations(refused)).containsExactly("《行政处罚法》第六十条");
            assertThat(story.due("decide-case")).isEqualTo(NINETIETH);
        }
    }
}
