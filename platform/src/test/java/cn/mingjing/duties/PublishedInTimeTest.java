package cn.mingjing.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.casework.Deciding.DecisionMade;
import cn.mingjing.demo.Story;
import cn.mingjing.disclosure.NoticeHandling;
import cn.mingjing.disclosure.NoticeId;
import cn.mingjing.disclosure.acts.NoticeAct;
import cn.mingjing.disclosure.acts.ReleaseNotice;
import cn.mingjing.disclosure.treatment.Draft;
import cn.mingjing.duty.Due;
import cn.mingjing.duty.Duties;
import cn.mingjing.duty.Duty;
import cn.mingjing.duty.DutyKey;
import cn.mingjing.duty.DutyState;
import cn.mingjing.facts.Outcome;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.Visitor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("处罚决定作出以后，机关、对象、类别、结论在七个工作日内公开")
class PublishedInTimeTest {

    /** The Wednesday before the Spring Festival: Saturday the 14th is worked, the 15th to the 23rd are not. */
    private static final LocalDate DECIDED = LocalDate.of(2026, 2, 11);

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 2, 27);

    private final ApplicationContext application;
    private final NoticeHandling notices;
    private final Duties duties;
    private final Clock clock;
    private final Visitor reader;

    PublishedInTimeTest(
            ApplicationContext application,
            NoticeHandling notices,
            Duties duties,
            Clock clock,
            @Value("${local.server.port}") int port) {
        this.application = application;
        this.notices = notices;
        this.duties = duties;
        this.clock = clock;
        this.reader = new Visitor(port);
    }

    @Test
    @Clause("D-30")
    @DisplayName("五个机关：期限跨春节算到2月27日，由公示拟稿人员承担；最后一天公开的，按期")
    void within_seven_working_days_everywhere() {
        for (AuthorityId authority : List.of(Story.PUYANG, Story.HENAN, Story.BAOTOU, Story.XIQING, Story.LINGCHUAN)) {
            Story story = decided(authority);
            Duty owed = duty(story);
            assertThat(((Due.By) owed.due()).day()).isEqualTo(LAST_DAY);
            assertThat(owed.owner().post()).isEqualTo(Post.NOTICE_AUTHOR);
            assertThat(owed.owner().authority()).isEqualTo(authority);
            assertThat(reader.get(address(story)).statusCode()).isEqualTo(404);

            story.on(LAST_DAY);
            published(story);

            assertThat(duty(story).stateAt(clock.instant())).isEqualTo(DutyState.DONE_IN_TIME);
            DecisionMade decision =
                    story.file().last(DecisionMade.class).orElseThrow().fact();
            assertThat(reader.get(address(story)).body())
                    .contains("处罚机关", "当事人", "处罚种类", decision.content(), "2026年2月11日", "2026年2月27日");
        }
    }

    @Test
    @Clause("D-30")
    @DisplayName("过了最后一天还没有公开的，逾期；补上的，仍记为逾期完成")
    void a_day_later_is_late() {
        Story story = decided(Story.PUYANG);
        story.on(LAST_DAY.plusDays(1));
        assertThat(duty(story).stateAt(clock.instant())).isEqualTo(DutyState.OVERDUE);

        published(story);

        assertThat(duty(story).stateAt(clock.instant())).isEqualTo(DutyState.DONE_LATE);
    }

    private Story decided(AuthorityId authority) {
        return Story.in(application, authority)
                .on(LocalDate.of(2026, 1, 12))
                .proposed()
                .on(DECIDED)
                .approveAll();
    }

    private void published(Story story) {
        does(story, Post.NOTICE_AUTHOR, Draft.suggested(story.file()));
        does(story, Post.PUBLISHER, new ReleaseNotice(true, true));
    }

    private void does(Story story, Post post, NoticeAct act) {
        assertThat(notices.perform(story.id(), act, story.actor(post))).isInstanceOf(Outcome.Done.class);
    }

    private Duty duty(Story story) {
        return duties.find(DutyKey.of(
                        "publish-decision", NoticeId.ofCase(story.id().value()).stream()))
                .orElseThrow();
    }

    private static String address(Story story) {
        return "/notices/" + NoticeId.ofCase(story.id().value());
    }
}
