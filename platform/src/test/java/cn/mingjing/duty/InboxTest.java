package cn.mingjing.duty;

import static cn.mingjing.duty.Duties.Window.ALL;
import static cn.mingjing.duty.Duties.Window.OVERDUE;
import static cn.mingjing.duty.Duties.Window.THIS_WEEK;
import static cn.mingjing.duty.Duties.Window.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.authority.Authority;
import cn.mingjing.authority.AuthorityRegister;
import cn.mingjing.authority.SampleEntries;
import cn.mingjing.authority.Unit;
import cn.mingjing.duty.Duties.Counts;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.FactStore;
import cn.mingjing.law.Post;
import cn.mingjing.testing.MingjingTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@MingjingTest
@DisplayName("待办：各人只见自己该办的，先到期的在前")
class InboxTest {

    /** Today is Monday, 23 November 2026. */
    private static final LocalDate FRIDAY_BEFORE = LocalDate.of(2026, 11, 20);

    private final Duties duties;
    private final Authority city;
    private final Authority branch;
    private final Unit squad;
    private final Actor zhang;
    private final Actor li;
    private final Actor chief;
    private final SampleCase file;
    private final SampleCase fileOfBranch;

    InboxTest(Duties duties, FactStore store, Clock clock, AuthorityRegister register) {
        this.duties = duties;
        var sample = new SampleEntries(register);
        this.city = sample.entered(sample.authority("city", "410900", Optional.empty()));
        this.branch = sample.entered(sample.authority("branch", "410902", Optional.of(city.id())));
        this.squad = sample.entered(city.id(), "稽查支队", Unit.Role.HANDLING);
        var other = sample.entered(city.id(), "执法二大队", Unit.Role.HANDLING);
        sample.entered(sample.officer("张三", squad));
        sample.entered(sample.officer("李四", other));
        this.zhang = new Actor(sample.person("张三"), "张三", Post.OFFICER, city.id());
        this.li = new Actor(sample.person("李四"), "李四", Post.OFFICER, city.id());
        this.chief = new Actor(sample.person("王局"), "王局", Post.CHIEF, city.id());
        this.file = new SampleCase(store, clock, zhang);
        this.fileOfBranch =
                new SampleCase(store, clock, new Actor(sample.person("分局"), "分局", Post.OFFICER, branch.id()));
    }

    @Test
    @DisplayName("岗位的大家都见，机构的本机构见，个人的只有本人见，别的机关和岗位都不见")
    void each_sees_what_is_his() {
        owed("post", 3, Optional.empty(), Optional.empty());
        owed("unit", 3, Optional.of(squad.id().toString()), Optional.empty());
        owed("zhang", 3, Optional.empty(), Optional.of(zhang.person()));
        owed("li", 3, Optional.of(squad.id().toString()), Optional.of(li.person()));
        file.records(new SampleFact.SampleOwed("chief", 3, FRIDAY_BEFORE, "CHIEF", Optional.empty(), Optional.empty()));
        fileOfBranch.owes("branch", 3, FRIDAY_BEFORE);

        assertThat(kinds(zhang)).containsExactly("post", "unit", "zhang");
        assertThat(kinds(li)).containsExactly("li", "post");
        assertThat(kinds(chief)).containsExactly("chief");
        file.records(new SampleFact.SampleHandedOver(file.key("zhang").toString(), li.person()));
        assertThat(kinds(zhang)).containsExactly("post", "unit");
        assertThat(kinds(li)).containsExactly("li", "post", "zhang");
    }

    @Test
    @DisplayName("逾期、今天、本周、全部四栏各归其类，了结的不再出现")
    void the_windows_divide_the_open_duties() {
        var late = file.owes("late", 1, LocalDate.of(2026, 11, 18));
        file.owes("today", 1, FRIDAY_BEFORE);
        file.owes("sunday", 5, FRIDAY_BEFORE);
        file.owes("later", 6, FRIDAY_BEFORE);
        file.records(new SampleFact.SamplePrompt("prompt"));

        assertThat(kinds(zhang, OVERDUE)).containsExactly("late");
        assertThat(kinds(zhang, TODAY)).containsExactly("today");
        assertThat(kinds(zhang, THIS_WEEK)).containsExactly("today", "sunday");
        assertThat(kinds(zhang, ALL)).containsExactly("late", "today", "sunday", "later", "prompt");
        assertThat(duties.inboxCounts(zhang)).isEqualTo(new Counts(1, 1, 2, 5));
        assertThat(duties.inboxCalendar(zhang, LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 29)))
                .isEqualTo(Map.of(LocalDate.of(2026, 11, 23), 1, LocalDate.of(2026, 11, 27), 1));

        file.records(new SampleFact.SampleDone(late.toString(), LocalDate.of(2026, 11, 23)));
        assertThat(duties.inboxCounts(zhang)).isEqualTo(new Counts(0, 1, 2, 4));
    }

    @Test
    @DisplayName("逐页翻看不重不漏，同时到期的也不丢")
    void pages_neither_repeat_nor_skip() {
        for (int i = 0; i < 7; i++) {
            file.owes("page-" + (char) ('a' + i), 3, FRIDAY_BEFORE);
        }
        file.records(new SampleFact.SamplePrompt("prompt-a"));
        file.records(new SampleFact.SamplePrompt("prompt-b"));
        List<String> seen = new ArrayList<>();
        Optional<DutyPage.Mark> mark = Optional.empty();
        int pages = 0;
        do {
            var page = duties.inbox(zhang, ALL, mark, 2);
            page.duties().forEach(duty -> seen.add(duty.key().kind()));
            mark = page.next().map(next -> DutyPage.Mark.parse(next.toString()));
            pages++;
        } while (mark.isPresent());
        assertThat(pages).isEqualTo(5);
        assertThat(seen)
                .containsExactly(
                        "page-a", "page-b", "page-c", "page-d", "page-e", "page-f", "page-g", "prompt-a", "prompt-b");
    }

    @Test
    @DisplayName("监督人员按机关查看，只含所辖机关")
    void a_supervisor_sees_by_authority() {
        file.owes("city", 1, LocalDate.of(2026, 11, 18));
        fileOfBranch.owes("branch", 3, FRIDAY_BEFORE);
        assertThat(duties.of(Set.of(city.id(), branch.id()), ALL, Optional.empty(), 10)
                        .duties())
                .extracting(duty -> duty.key().kind())
                .containsExactly("city", "branch");
        assertThat(duties.of(Set.of(), ALL, Optional.empty(), 10).duties()).isEmpty();
        assertThat(duties.countsBy(Set.of(city.id(), branch.id())))
                .isEqualTo(Map.of(city.id(), new Counts(1, 0, 0, 1), branch.id(), new Counts(0, 0, 1, 1)));
    }

    private void owed(String kind, int days, Optional<String> unit, Optional<String> person) {
        file.records(new SampleFact.SampleOwed(kind, days, FRIDAY_BEFORE, "OFFICER", unit, person));
    }

    private List<String> kinds(Actor actor) {
        return kinds(actor, ALL);
    }

    private List<String> kinds(Actor actor, Duties.Window window) {
        return duties.inbox(actor, window, Optional.empty(), 50).duties().stream()
                .map(duty -> duty.key().kind())
                .toList();
    }
}
