package cn.mingjing.duty.register;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.calendar.Whose;
import cn.mingjing.demo.Story;
import cn.mingjing.duty.Basis;
import cn.mingjing.duty.Due;
import cn.mingjing.duty.Duty;
import cn.mingjing.duty.DutyChange;
import cn.mingjing.duty.DutyKey;
import cn.mingjing.duty.Length;
import cn.mingjing.duty.Matter;
import cn.mingjing.duty.Owner;
import cn.mingjing.facts.Recorded;
import cn.mingjing.facts.StreamId;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Post;
import cn.mingjing.law.Term;
import cn.mingjing.testing.MingjingTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("应办事项：几个变更先到后到，结果一样")
class DutyCourseTest {

    private static final LocalDate BEGUN = LocalDate.of(2026, 3, 2);
    private static final Basis LAW = new Basis(List.of(new Clause("行政处罚法", "第六十条")), "九十日内作出决定。");

    private final ApplicationContext application;
    private final DutyCourse course;
    private final DutyKey key = DutyKey.of("decide-case", new StreamId("case", UUID.randomUUID()));

    /** Three things that really were recorded, a day after one another. */
    private Recorded<?> first;

    private Recorded<?> second;
    private Recorded<?> third;

    @Autowired
    DutyCourseTest(ApplicationContext application, DutyCourse course) {
        this.application = application;
        this.course = course;
    }

    @BeforeEach
    void record_three_things_on_three_days() {
        first = recordedOn(BEGUN);
        second = recordedOn(BEGUN.plusDays(1));
        third = recordedOn(BEGUN.plusDays(2));
    }

    private Recorded<?> recordedOn(LocalDate day) {
        return Story.in(application, Story.PUYANG)
                .on(day)
                .registered()
                .file()
                .facts()
                .getLast();
    }

    @Test
    @DisplayName("先办结、后记录的扣除不算，不管哪一个先登记")
    void a_span_recorded_after_the_end_does_not_count() {
        Duty endedFirst = course.proceed(course.proceed(begun(), done(), second), span(), third);
        Duty spanFirst = course.proceed(course.proceed(begun(), span(), third), done(), second);

        assertThat(spanFirst).isEqualTo(endedFirst);
        assertThat(endedFirst.exclusions()).isEmpty();
        assertThat(endedFirst.due()).isInstanceOf(Due.By.class);
    }

    @Test
    @DisplayName("先办结、后记录的延长不算，不管哪一个先登记")
    void an_extension_recorded_after_the_end_does_not_count() {
        Duty endedFirst = course.proceed(course.proceed(begun(), done(), second), longer(), third);
        Duty longerFirst = course.proceed(course.proceed(begun(), longer(), third), done(), second);

        assertThat(longerFirst).isEqualTo(endedFirst);
        assertThat(endedFirst.extensions()).isEmpty();
    }

    @Test
    @DisplayName("办结以前记录的扣除照算")
    void a_span_recorded_before_the_end_counts() {
        Duty ended = course.proceed(course.proceed(begun(), span(), second), done(), third);

        assertThat(ended.exclusions()).hasSize(1);
        assertThat(((Due.By) ended.due()).day()).isEqualTo(BEGUN.plusDays(90 + 10));
    }

    @Test
    @DisplayName("两次办结，算先记录的那一次")
    void of_two_ends_the_earlier_recorded_counts() {
        var gone = new DutyChange.Lapsed(key, "终止调查。");
        Duty doneFirst = course.proceed(course.proceed(begun(), done(), second), gone, third);
        Duty goneFirst = course.proceed(course.proceed(begun(), gone, third), done(), second);

        assertThat(goneFirst).isEqualTo(doneFirst);
        assertThat(goneFirst.closure().orElseThrow().by()).isEqualTo(second.id());
    }

    private Duty begun() {
        var matter = new Matter("作出处理决定", "某案", "去办理", "/desk");
        var owner = Owner.of(Story.PUYANG, Post.OFFICER);
        var length = new Length.Fixed(new Term(90, Term.Unit.DAY), LAW);
        return course.begin(new DutyChange.Arises(key, matter, owner, Whose.AUTHORITY, BEGUN, length), first);
    }

    private DutyChange done() {
        return new DutyChange.Discharged(key, BEGUN.plusDays(1));
    }

    private DutyChange longer() {
        return new DutyChange.Extended(key, new Length.Until(LocalDate.of(2026, 8, 31), LAW), "案情复杂。");
    }

    private DutyChange span() {
        return new DutyChange.Excluded(
                key, "testing", BEGUN.plusDays(1), Optional.of(BEGUN.plusDays(10)), "委托检验。", LAW.clauses());
    }
}
