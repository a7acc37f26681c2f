package cn.mingjing.identity;

import static cn.mingjing.testing.People.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.EntryChanged;
import cn.mingjing.facts.FactStore;
import cn.mingjing.facts.Outcome;
import cn.mingjing.facts.StreamId;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import cn.mingjing.start.SettableClock;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.People;
import cn.mingjing.testing.Visitor;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

@MingjingTest
@DisplayName("岗位有起止日期：第一天之前、最后一天之后都不能以它办事")
class PostsHeldTest {

    private static final AuthorityId AUTHORITY = new AuthorityId("posts-test");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private final Accounts accounts;
    private final FactStore facts;
    private final People people;
    private final SettableClock clock;
    private final int port;

    PostsHeldTest(Accounts accounts, FactStore facts, Clock clock, @Value("${local.server.port}") int port) {
        this.accounts = accounts;
        this.facts = facts;
        this.people = new People(accounts);
        this.clock = (SettableClock) clock;
        this.port = port;
    }

    @Test
    @DisplayName("任职前一天没有岗位，第一天有；最后一天有，次日没有")
    void a_post_begins_and_ends_on_its_days() {
        var reviewer = people.somebody();
        var held = people.grant(reviewer, Post.REVIEWER, AUTHORITY, FIRST);
        assertThat(accounts.end(held.id(), LAST, Actor.system())).isInstanceOf(Outcome.Done.class);

        assertThat(postsShownOn(FIRST.minusDays(1), reviewer)).contains("您今天没有岗位");
        assertThat(postsShownOn(FIRST, reviewer)).contains("法制审核人员");
        assertThat(postsShownOn(LAST, reviewer)).contains("法制审核人员");
        assertThat(postsShownOn(LAST.plusDays(1), reviewer)).contains("您今天没有岗位");

        assertThat(accounts.holders(AUTHORITY, Post.REVIEWER, FIRST.minusDays(1)))
                .isEmpty();
        assertThat(accounts.holders(AUTHORITY, Post.REVIEWER, LAST)).hasSize(1);
    }

    @Test
    @DisplayName("岗位半夜到期，已经打开的会话也随之失去它")
    void an_open_session_loses_a_post_that_ends() {
        var officer = people.somebody();
        var held = people.grant(officer, Post.OFFICER, AUTHORITY, TODAY);
        accounts.end(held.id(), TODAY, Actor.system());
        clock.moveTo(TODAY.atTime(23, 50).atZone(ZoneId.of("Asia/Shanghai")).toInstant());
        var visitor = new Visitor(port);
        visitor.signIn(officer.account(), PASSWORD);
        assertThat(visitor.get("/account").body()).contains("执法人员");
        clock.advance(Duration.ofMinutes(15));
        assertThat(visitor.get("/account").body()).contains("您今天没有岗位");
    }

    @Test
    @DisplayName("有几个岗位的人一次只以一个办事，可以切换，切换记录在案；不能切换到没有的岗位")
    void who_holds_several_posts_acts_in_one() {
        var chief = people.somebody();
        people.grant(chief, Post.DEPUTY_CHIEF, AUTHORITY, TODAY.minusDays(9));
        var supervisor = people.grant(chief, Post.SUPERVISOR, AUTHORITY, TODAY.minusDays(3));
        var other = people.grant(people.somebody(), Post.CHIEF, AUTHORITY, TODAY);
        var visitor = new Visitor(port);
        visitor.signIn(chief.account(), PASSWORD);
        visitor.get("/account");

        visitor.post("/account/post", Map.of("post", supervisor.id().toString()));
        assertThat(visitor.get("/account").body()).contains("您现在以“行政执法监督人员”的岗位办理事项。");
        visitor.post("/account/post", Map.of("post", other.id().toString()));
        assertThat(visitor.get("/account").body()).contains("您今天没有担任这个岗位，没有切换。");

        var again = new Visitor(port);
        again.signIn(chief.account(), PASSWORD);
        assertThat(again.get("/account").body()).as("下次登录仍是上次选定的岗位").contains("mj-me-unit\">posts-test · 行政执法监督人员");
    }

    @Test
    @DisplayName("账号和岗位的每次变动都有一条事实，写明变动前后")
    void each_change_is_a_fact_with_before_and_after() {
        var officer = people.somebody();
        var held = people.grant(officer, Post.OFFICER, AUTHORITY, FIRST);
        accounts.end(held.id(), LAST, Actor.system());
        accounts.suspend(officer.person(), Actor.system());

        var post = facts.read(new StreamId("post-held", held.id()));
        assertThat(post).hasSize(2);
        var ended = (EntryChanged) post.getLast().fact();
        assertThat(ended.before()).containsEntry("until", "").containsEntry("post", "OFFICER");
        assertThat(ended.after()).containsEntry("until", "2026-12-31").containsEntry("from", "2026-12-01");

        var account = facts.read(new StreamId("account", officer.person().value()));
        assertThat(account).hasSize(2);
        var suspended = (EntryChanged) account.getLast().fact();
        assertThat(suspended.before()).containsEntry("state", "OPEN");
        assertThat(suspended.after()).containsEntry("state", "SUSPENDED");
        assertThat(account.toString()).doesNotContain(PASSWORD).doesNotContain("argon2");
    }

    private String postsShownOn(LocalDate day, People.Somebody somebody) {
        clock.moveTo(
                day.atTime(LocalTime.NOON).atZone(ZoneId.of("Asia/Shanghai")).toInstant());
        var visitor = new Visitor(port);
        visitor.signIn(somebody.account(), PASSWORD);
        return visitor.get("/account").body();
    }
}
