package cn.mingjing.duty.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.authority.Authority;
import cn.mingjing.authority.AuthorityRegister;
import cn.mingjing.authority.SampleEntries;
import cn.mingjing.duty.SampleCase;
import cn.mingjing.duty.SampleFact;
import cn.mingjing.facts.FactStore;
import cn.mingjing.identity.Accounts;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.People;
import cn.mingjing.testing.People.Somebody;
import cn.mingjing.testing.Visitor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

@MingjingTest
@DisplayName("待办页：该办什么、在哪件案子、到什么时候、凭哪一条")
class DeskTest {

    private static final LocalDate FRIDAY_BEFORE = LocalDate.of(2026, 11, 20);

    private final FactStore store;
    private final Clock clock;
    private final People people;
    private final int port;
    private final Authority city;
    private final Authority branch;

    DeskTest(
            FactStore store,
            Clock clock,
            Accounts accounts,
            AuthorityRegister register,
            @Value("${local.server.port}") int port) {
        this.store = store;
        this.clock = clock;
        this.people = new People(accounts);
        this.port = port;
        var sample = new SampleEntries(register);
        this.city = sample.entered(sample.authority("city", "410900", Optional.empty()));
        this.branch = sample.entered(sample.authority("branch", "410902", Optional.of(city.id())));
    }

    @Test
    @DisplayName("执法人员看到本岗位的期限、依据和办理入口，看不到别的机关的")
    void an_officer_sees_what_is_owed_until_when_and_why() {
        var officer = people.holding(Post.OFFICER, city.id());
        caseOf(officer, city.id()).records(new SampleFact.SampleServed(FRIDAY_BEFORE));
        caseOf(officer, city.id()).owes("late", 1, LocalDate.of(2026, 11, 18));
        caseOf(officer, branch.id()).owes("elsewhere", 3, FRIDAY_BEFORE);

        var desk = signedIn(officer).get("/desk");

        assertThat(desk.statusCode()).isEqualTo(200);
        assertThat(desk.body())
                .contains("样例 serve-decision", "还有 6 个工作日（12月1日 前）", "《行政处罚法》第六十一条", "/desk/samples", "去办理")
                .contains("样例 late", "逾期 4 日")
                .doesNotContain("样例 elsewhere");
        assertThat(desk.body().indexOf("样例 late")).isLessThan(desk.body().indexOf("样例 serve-decision"));
    }

    @Test
    @DisplayName("逾期、今天、本周、某一天各有地址；地址写错不出错")
    void each_tab_and_each_day_has_an_address() {
        var officer = people.holding(Post.OFFICER, city.id());
        var file = caseOf(officer, city.id());
        file.owes("late", 1, LocalDate.of(2026, 11, 18));
        file.owes("today", 1, FRIDAY_BEFORE);
        file.owes("friday", 5, FRIDAY_BEFORE);
        var visitor = signedIn(officer);

        assertThat(visitor.get("/desk?show=overdue").body()).contains("样例 late").doesNotContain("样例 today");
        assertThat(visitor.get("/desk?show=today").body())
                .contains("样例 today", "今天到期")
                .doesNotContain("样例 late");
        assertThat(visitor.get("/desk?on=2026-11-27").body())
                .contains("样例 friday", "11月27日到期")
                .doesNotContain("样例 today");
        assertThat(visitor.get("/desk?on=2026-11-25").body()).contains("11月25日没有到期的事项。");
        assertThat(visitor.get("/desk?show=nonsense&on=nonsense&after=nonsense").statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("二十项以上分页，翻页不重不漏")
    void a_long_list_goes_on() {
        var officer = people.holding(Post.OFFICER, city.id());
        for (int i = 0; i < 21; i++) {
            caseOf(officer, city.id()).owes("many", 3, FRIDAY_BEFORE);
        }
        var visitor = signedIn(officer);
        String first = visitor.get("/desk").body();
        assertThat(first.split("样例 many", -1)).hasSize(21);
        String next = first.replaceFirst("(?s).*href=\"(/desk\\?show=all&amp;after=[^\"]+)\".*", "$1")
                .replace("&amp;", "&");
        assertThat(visitor.get(next).body().split("样例 many", -1)).hasSize(2);
    }

    @Test
    @DisplayName("没有待办时说明以后会出现什么")
    void an_empty_desk_says_what_will_appear() {
        assertThat(signedIn(people.holding(Post.CHIEF, city.id())).get("/desk").body())
                .contains("没有待办事项。", "期限出现在这里");
    }

    @Test
    @DisplayName("没有岗位的人先去选择岗位，未登录的人先登录")
    void who_has_no_post_is_sent_to_choose_one() {
        var answer = signedIn(people.somebody()).get("/desk");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/account");
        assertThat(new Visitor(port).get("/desk").statusCode()).isIn(302, 303, 401);
    }

    @Test
    @DisplayName("监督人员看到所辖各机关的期限，负责人只看到本机关的，执法人员不能看")
    void whole_authorities_are_for_those_who_answer_for_them() {
        var officer = people.holding(Post.OFFICER, branch.id());
        caseOf(officer, branch.id()).owes("branch", 3, FRIDAY_BEFORE);
        caseOf(officer, city.id()).owes("city", 1, LocalDate.of(2026, 11, 18));

        var supervisor = signedIn(people.holding(Post.SUPERVISOR, city.id()));
        assertThat(supervisor.get("/desk/duties").body())
                .contains("所辖 2 个机关的期限", branch.name(), "样例 branch", "样例 city", "执法人员");
        assertThat(supervisor.get("/desk/duties?authority=" + branch.id()).body())
                .contains(branch.name() + "的期限", "样例 branch")
                .doesNotContain("样例 city");
        var chief = signedIn(people.holding(Post.CHIEF, branch.id()));
        assertThat(chief.get("/desk/duties?authority=" + city.id()).body())
                .contains("样例 branch")
                .doesNotContain("样例 city");
        assertThat(signedIn(officer).get("/desk/duties").statusCode()).isEqualTo(403);
    }

    private SampleCase caseOf(Somebody officer, AuthorityId authority) {
        return new SampleCase(store, clock, officer.as(Post.OFFICER, authority));
    }

    private Visitor signedIn(Somebody somebody) {
        var visitor = new Visitor(port);
        assertThat(visitor.signIn(somebody.account(), People.PASSWORD).statusCode())
                .isIn(302, 303);
        return visitor;
    }
}
