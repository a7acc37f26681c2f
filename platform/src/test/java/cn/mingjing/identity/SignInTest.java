package cn.mingjing.identity;

import static cn.mingjing.testing.People.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.facts.Actor;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import cn.mingjing.start.SettableClock;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.People;
import cn.mingjing.testing.Visitor;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

@MingjingTest
@DisplayName("登录：失败锁定、不泄露账号、会话期限")
class SignInTest {

    private static final AuthorityId AUTHORITY = new AuthorityId("sign-in-test");
    private static final String WRONG = "Bu-Zhengque-2026";

    private final Accounts accounts;
    private final People people;
    private final SettableClock clock;
    private final JdbcClient database;
    private final int port;

    SignInTest(Accounts accounts, Clock clock, JdbcClient database, @Value("${local.server.port}") int port) {
        this.accounts = accounts;
        this.people = new People(accounts);
        this.clock = (SettableClock) clock;
        this.database = database;
        this.port = port;
    }

    @Test
    @DisplayName("密码正确即可登录，回到原来要打开的页面")
    void right_password_signs_in_and_leads_on() {
        var officer = people.holding(Post.OFFICER, AUTHORITY);
        var visitor = new Visitor(port);

        var refused = visitor.get("/account?a=b");
        assertThat(refused.statusCode()).isEqualTo(303);
        assertThat(location(refused)).isEqualTo("/sign-in?to=%2Faccount%3Fa%3Db");

        visitor.get(location(refused));
        var answer = visitor.post(
                "/sign-in", Map.of("account", officer.account(), "password", PASSWORD, "to", "/account?a=b"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).isEqualTo("/account?a=b");
        assertThat(visitor.get("/account").body()).contains(officer.name(), "执法人员");
    }

    @Test
    @DisplayName("登录以后不会被带到别的网站")
    void never_leads_to_another_site() {
        var officer = people.holding(Post.OFFICER, AUTHORITY);
        for (var elsewhere : List.of("//evil.example/", "https://evil.example/", "/\\evil.example")) {
            var visitor = new Visitor(port);
            visitor.get("/sign-in");
            var answer = visitor.post(
                    "/sign-in", Map.of("account", officer.account(), "password", PASSWORD, "to", elsewhere));
            assertThat(location(answer)).isEqualTo("/desk");
        }
    }

    @Test
    @DisplayName("连续五次密码错误，账号锁定二十分钟；锁定期间正确的密码也不能登录")
    void five_failures_lock_for_twenty_minutes() {
        var officer = people.holding(Post.OFFICER, AUTHORITY);
        IntStream.range(0, 4).forEach(i -> fails(officer.account(), WRONG));
        assertThat(succeeds(officer.account())).as("四次以后仍可登录，计数从头开始").isTrue();

        IntStream.range(0, 5).forEach(i -> fails(officer.account(), WRONG));
        fails(officer.account(), PASSWORD);
        clock.advance(Duration.ofMinutes(19));
        fails(officer.account(), PASSWORD);
        clock.advance(Duration.ofMinutes(2));
        assertThat(succeeds(officer.account())).as("二十分钟以后").isTrue();
    }

    @Test
    @DisplayName("同时涌来的一百次尝试也只有五次机会")
    void a_hundred_attempts_at_once_get_five_tries() throws Exception {
        var officer = people.holding(Post.OFFICER, AUTHORITY);
        var threads = IntStream.range(0, 20)
                .mapToObj(i -> Thread.startVirtualThread(() -> fails(officer.account(), WRONG)))
                .toList();
        for (var thread : threads) {
            thread.join();
        }
        fails(officer.account(), PASSWORD);
    }

    @Test
    @DisplayName("不存在的账号、错误的密码、锁定的账号、停用的账号，回答一字不差")
    void the_answer_does_not_tell_which_accounts_exist() {
        var open = people.holding(Post.OFFICER, AUTHORITY);
        var locked = people.holding(Post.OFFICER, AUTHORITY);
        IntStream.range(0, 5).forEach(i -> fails(locked.account(), WRONG));
        var suspended = people.holding(Post.OFFICER, AUTHORITY);
        accounts.suspend(suspended.person(), Actor.system());

        var unknown = withoutTokens(attempt("meiyouzhegeren", PASSWORD));
        assertThat(withoutTokens(attempt(open.account(), WRONG)).replace(open.account(), "meiyouzhegeren"))
                .isEqualTo(unknown);
        assertThat(withoutTokens(attempt(locked.account(), PASSWORD)).replace(locked.account(), "meiyouzhegeren"))
                .isEqualTo(unknown);
        assertThat(withoutTokens(attempt(suspended.account(), PASSWORD)).replace(suspended.account(), "meiyouzhegeren"))
                .isEqualTo(unknown);
        assertThat(unknown).contains("账号或者密码不正确");
    }

    @Test
    @DisplayName("不存在的账号和存在的账号，回答所用的时间相近")
    void the_time_does_not_tell_which_accounts_exist() {
        var known = people.holding(Post.OFFICER, AUTHORITY);
        var unknownTimes = IntStream.range(0, 4)
                .mapToLong(i -> time("meiyouzhegeren" + i))
                .sorted()
                .toArray();
        var knownTimes = IntStream.range(0, 4)
                .mapToLong(i -> time(known.account()))
                .sorted()
                .toArray();
        // Digesting a password costs dozens of times more than everything else: without it the ratio would be far off.
        assertThat((double) unknownTimes[0] / knownTimes[0]).isBetween(0.25, 4.0);
    }

    @Test
    @DisplayName("同一网络地址失败过多，要等候才能再试，等候以后照常")
    void an_address_with_many_failures_must_wait() {
        var officer = people.holding(Post.OFFICER, AUTHORITY);
        var visitor = new Visitor(port);
        IntStream.range(0, 21).forEach(i -> visitor.signIn("meiyouzhegeren" + i, WRONG));
        clock.stopAt(clock.instant());
        visitor.signIn("meiyouzhegeren", WRONG);
        var slowed = visitor.signIn(officer.account(), PASSWORD);
        assertThat(slowed.statusCode()).isEqualTo(429);
        assertThat(slowed.headers().firstValue("Retry-After")).isPresent();
        assertThat(slowed.body()).contains("这个网络地址登录失败的次数过多");
        clock.advance(Duration.ofMinutes(2));
        assertThat(visitor.signIn(officer.account(), PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    @DisplayName("登录前塞进来的会话编号不起作用：登录后总是新的编号")
    void a_planted_session_is_not_taken_over() {
        var officer = people.holding(Post.OFFICER, AUTHORITY);
        var visitor = new Visitor(port);
        var planted = sessionCookie("planted-by-an-attacker");
        visitor.cookies().getCookieStore().add(URI.create("http://127.0.0.1:" + port), planted);
        visitor.signIn(officer.account(), PASSWORD);

        assertThat(sessionOf(visitor)).isNotEqualTo("planted-by-an-attacker").hasSizeGreaterThan(40);
        var attacker = new Visitor(port);
        attacker.cookies().getCookieStore().add(URI.create("http://127.0.0.1:" + port), planted);
        assertThat(attacker.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    @DisplayName("会话的 Cookie脚本读不到、别的网站带不走；数据库里只有它的摘要")
    void the_session_cookie_is_for_our_pages_only() {
        var officer = people.holding(Post.OFFICER, AUTHORITY);
        var visitor = new Visitor(port);
        var answer = visitor.signIn(officer.account(), PASSWORD);
        assertThat(database.sql("SELECT count(*) FROM identity.session s WHERE s::text LIKE :secret")
                        .param("secret", "%" + sessionOf(visitor) + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("mingjing-session=")
                        && cookie.contains("HttpOnly")
                        && cookie.contains("SameSite=Strict"));
    }

    @Test
    @DisplayName("三十分钟不用，会话结束；一直在用，满十二小时也结束")
    void sessions_end_when_idle_and_after_twelve_hours() {
        var officer = people.holding(Post.OFFICER, AUTHORITY);
        var idle = new Visitor(port);
        idle.signIn(officer.account(), PASSWORD);
        clock.advance(Duration.ofMinutes(29));
        assertThat(idle.get("/account").statusCode()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(31));
        assertThat(idle.get("/account").statusCode()).isEqualTo(303);

        var busy = new Visitor(port);
        busy.signIn(officer.account(), PASSWORD);
        for (int minutes = 20; minutes < 12 * 60; minutes += 20) {
            clock.advance(Duration.ofMinutes(20));
            assertThat(busy.get("/account").statusCode()).isEqualTo(200);
        }
        clock.advance(Duration.ofMinutes(21));
        assertThat(busy.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    @DisplayName("退出以后，原来的会话编号不再有效")
    void signing_out_ends_the_session() {
        var officer = people.holding(Post.OFFICER, AUTHORITY);
        var visitor = new Visitor(port);
        visitor.signIn(officer.account(), PASSWORD);
        var token = sessionOf(visitor);
        visitor.get("/account");
        assertThat(visitor.post("/sign-out", Map.of()).statusCode()).isEqualTo(303);

        var thief = new Visitor(port);
        var stolen = sessionCookie(token);
        thief.cookies().getCookieStore().add(URI.create("http://127.0.0.1:" + port), stolen);
        assertThat(thief.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    @DisplayName("没有页面凭据的表单一律不收：登录前、登录后都一样")
    void a_form_without_its_token_is_refused() {
        var officer = people.holding(Post.OFFICER, AUTHORITY);
        var visitor = new Visitor(port);
        visitor.get("/sign-in");
        var bare = visitor.postBare("/sign-in", Map.of("account", officer.account(), "password", PASSWORD));
        assertThat(location(bare)).isEqualTo("/sign-in?stale");
        assertThat(visitor.get("/account").statusCode()).isEqualTo(303);

        visitor.signIn(officer.account(), PASSWORD);
        assertThat(visitor.postBare("/sign-out", Map.of()).statusCode()).isEqualTo(403);
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
    }

    private void fails(String account, String password) {
        assertThat(attempt(account, password).statusCode()).isEqualTo(422);
    }

    private boolean succeeds(String account) {
        return attempt(account, PASSWORD).statusCode() == 303;
    }

    private HttpResponse<String> attempt(String account, String password) {
        return new Visitor(port).signIn(account, password);
    }

    private long time(String account) {
        var visitor = new Visitor(port);
        visitor.get("/sign-in");
        long start = System.nanoTime();
        visitor.post("/sign-in", Map.of("account", account, "password", WRONG));
        return System.nanoTime() - start;
    }

    private static HttpCookie sessionCookie(String value) {
        var cookie = new HttpCookie("mingjing-session", value);
        cookie.setDomain("127.0.0.1");
        cookie.setPath("/");
        cookie.setVersion(0);
        return cookie;
    }

    private static String sessionOf(Visitor visitor) {
        return visitor.cookies().getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("mingjing-session"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static String withoutTokens(HttpResponse<String> answer) {
        return answer.statusCode() + answer.body().replaceAll("name=\"(_csrf|_once)\" value=\"[^\"]*\"", "");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
