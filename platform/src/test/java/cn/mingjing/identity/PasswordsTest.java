package cn.mingjing.identity;

import static cn.mingjing.testing.People.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.identity.password.Passwords;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Post;
import cn.mingjing.start.SettableClock;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.People;
import cn.mingjing.testing.People.Somebody;
import cn.mingjing.testing.Visitor;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

@MingjingTest
@DisplayName("密码：强度、首次修改、到期、不重复使用")
class PasswordsTest {

    private static final AuthorityId AUTHORITY = new AuthorityId("password-test");

    private final Accounts accounts;
    private final Passwords passwords;
    private final People people;
    private final SettableClock clock;
    private final JdbcClient database;
    private final int port;

    PasswordsTest(
            Accounts accounts,
            Passwords passwords,
            Clock clock,
            JdbcClient database,
            @Value("${local.server.port}") int port) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.people = new People(accounts);
        this.clock = (SettableClock) clock;
        this.database = database;
        this.port = port;
    }

    @ParameterizedTest(name = "{0}：{1}")
    @CsvSource({
        "Abc123456, password-long-enough",
        "Abcd123456, ''",
        "abcdefghij, password-mixed",
        "abcdefg123, password-mixed",
        "abcdefg12-, ''",
        "Zhang.San-2026, password-without-the-name",
        "正大光明Ab12345, ''"
    })
    @DisplayName("至少十个字符、四类中的三类、不含账号名")
    void the_rules_of_a_password(String password, String brokenRule) {
        assertThat(passwords.objectionsTo(password, "zhang.san"))
                .extracting(Objection::rule)
                .isEqualTo(brokenRule.isEmpty() ? List.of() : List.of(brokenRule));
    }

    @Test
    @DisplayName("密码只以 Argon2id 摘要保存")
    void only_an_argon2id_digest_is_kept() {
        var officer = people.somebody();
        var digest = database.sql("SELECT hash FROM identity.password WHERE person = :person")
                .param("person", officer.person().value())
                .query(String.class)
                .single();
        assertThat(digest).startsWith("$argon2id$v=19$m=32768,t=2,p=1$");
    }

    @Test
    @DisplayName("初始密码登录以后，先改密码，什么都不能办；改了以后照常，其他会话全部退出")
    void a_one_time_password_must_be_changed_first() {
        var officer = people.somebody(true);
        var elsewhere = new Visitor(port);
        elsewhere.signIn(officer.account(), PASSWORD);
        var visitor = new Visitor(port);
        visitor.signIn(officer.account(), PASSWORD);

        assertThat(location(visitor.get("/account"))).isEqualTo("/account/password");
        assertThat(visitor.get("/account/password").body()).contains("初始密码");
        assertThat(change(visitor, PASSWORD, "Xin-Mima-2026-Yi").statusCode()).isEqualTo(303);

        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
        assertThat(location(elsewhere.get("/account"))).startsWith("/sign-in");
        assertThat(new Visitor(port).signIn(officer.account(), PASSWORD).statusCode())
                .isEqualTo(422);
        assertThat(new Visitor(port)
                        .signIn(officer.account(), "Xin-Mima-2026-Yi")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    @DisplayName("第九十天还能用，过了九十天要先改密码")
    void a_password_expires_after_ninety_days() {
        var officer = people.holding(Post.OFFICER, AUTHORITY);
        clock.advance(Duration.ofDays(90).minusMinutes(1));
        assertThat(signedIn(officer, PASSWORD).get("/account").statusCode()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(2));
        assertThat(location(signedIn(officer, PASSWORD).get("/account"))).isEqualTo("/account/password");
    }

    @Test
    @DisplayName("最近五次用过的密码不能再用，第六次以前的可以")
    void the_last_five_are_not_used_again() {
        var officer = people.holding(Post.OFFICER, AUTHORITY);
        var visitor = signedIn(officer, PASSWORD);
        var present = PASSWORD;
        for (int i = 1; i <= 4; i++) {
            var next = "Xin-Mima-2026-" + i;
            assertThat(change(visitor, present, next).statusCode()).isEqualTo(303);
            present = next;
            clock.advance(Duration.ofMinutes(1));
        }
        var refused = change(visitor, present, PASSWORD);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("密码不能与最近 5 次用过的密码相同。");

        assertThat(change(visitor, present, "Xin-Mima-2026-5").statusCode()).isEqualTo(303);
        assertThat(change(visitor, "Xin-Mima-2026-5", PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    @DisplayName("猜现在的密码，与登录一样计数、一样锁定")
    void guessing_the_present_password_locks_too() {
        var officer = people.holding(Post.OFFICER, AUTHORITY);
        var visitor = signedIn(officer, PASSWORD);
        for (int i = 0; i < 5; i++) {
            assertThat(change(visitor, "Bu-Zhengque-2026", "Xin-Mima-2026-Yi").statusCode())
                    .isEqualTo(422);
        }
        assertThat(change(visitor, PASSWORD, "Xin-Mima-2026-Yi").statusCode()).isEqualTo(422);
        assertThat(new Visitor(port).signIn(officer.account(), PASSWORD).statusCode())
                .isEqualTo(422);
    }

    @Test
    @DisplayName("重置密码以后，原来的会话立即失效；停用账号也一样，恢复以后旧会话不再回来")
    void resetting_or_suspending_ends_the_sessions() {
        var officer = people.holding(Post.OFFICER, AUTHORITY);
        var before = signedIn(officer, PASSWORD);
        assertThat(accounts.resetPassword(officer.person(), "Linshi-2026-Mima", Actor.system()))
                .isInstanceOf(Outcome.Done.class);
        assertThat(location(before.get("/account"))).startsWith("/sign-in");

        var other = people.holding(Post.OFFICER, AUTHORITY);
        var open = signedIn(other, PASSWORD);
        accounts.suspend(other.person(), Actor.system());
        assertThat(location(open.get("/account"))).startsWith("/sign-in");
        accounts.resume(other.person(), Actor.system());
        assertThat(location(open.get("/account"))).startsWith("/sign-in");
        assertThat(signedIn(other, PASSWORD).get("/account").statusCode()).isEqualTo(200);
    }

    private Visitor signedIn(Somebody somebody, String password) {
        var visitor = new Visitor(port);
        visitor.signIn(somebody.account(), password);
        return visitor;
    }

    private static HttpResponse<String> change(Visitor visitor, String present, String wanted) {
        visitor.get("/account/password");
        return visitor.post("/account/password", Map.of("present", present, "wanted", wanted, "again", wanted));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
