package cn.mingjing.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.casework.acts.BeginUncountedTime;
import cn.mingjing.casework.acts.EndUncountedTime;
import cn.mingjing.demo.Story;
import cn.mingjing.duty.Due;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Post;
import cn.mingjing.law.UncountedTime;
import cn.mingjing.testing.MingjingTest;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("不计入办案期限的时间")
class UncountedTimeTest {

    private static final LocalDate FILED = LocalDate.of(2026, 3, 2);

    private final ApplicationContext application;

    @Autowired
    UncountedTimeTest(ApplicationContext application) {
        this.application = application;
    }

    private Story filed(AuthorityId authority) {
        return Story.in(application, authority).on(FILED).filed();
    }

    private BeginUncountedTime testing(LocalDate from) {
        return new BeginUncountedTime(UncountedTime.TESTING, from, "委托检验。", Optional.empty());
    }

    @Test
    @DisplayName("检验期间期限不走；检验十天，期限顺延十天")
    void testing_does_not_count() {
        Story story = filed(Story.PUYANG).on(LocalDate.of(2026, 4, 1));
        story.does(Post.OFFICER, testing(LocalDate.of(2026, 4, 1)));
        assertThat(story.duty("decide-case").due()).isEqualTo(new Due.Suspended(LocalDate.of(2026, 4, 1)));
        story.refuses(Post.OFFICER, testing(LocalDate.of(2026, 4, 1)), "nothing-uncounted");
        story.on(LocalDate.of(2026, 4, 12));

        story.does(Post.OFFICER, new EndUncountedTime(LocalDate.of(2026, 4, 10)));

        assertThat(story.due("decide-case")).isEqualTo(LocalDate.of(2026, 6, 10));
        assertThat(story.duty("decide-case").exclusions().getFirst().clauses())
                .contains(new Clause("市场监督管理行政处罚程序规定", "第六十四条"));
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
