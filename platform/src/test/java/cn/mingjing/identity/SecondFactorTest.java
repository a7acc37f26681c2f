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
import cn.mingjing.testing.People.Somebody;
import cn.mingjing.testing.Visitor;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

@MingjingTest
@DisplayName("两步验证：密码之外再要一次动态验证码")
class SecondFactorTest {

    private static final AuthorityId NOWHERE = new AuthorityId("second-factor-test");
    private static final Pattern SECRET = Pattern.compile("<code class=\"mj-secret\">([A-Z2-7 ]+)</code>");

    private final Accounts accounts;
    private final People people;
    private final FactStore facts;
    private final SettableClock clock;
    private final JdbcClient database;
    private final int port;

    SecondFactorTest(
            Accounts accounts,
            FactStore facts,
            Clock clock,
            JdbcClient database,
            @Value("${local.server.port}") int port) {
        this.accounts = accounts;
        this.people = new People(accounts);
        this.facts = facts;
        this.clock = (SettableClock) clock;
        this.database = database;
        this.port = port;
    }

    /** An authenticator written anew from RFC 6238 and RFC 4648. */
    private static String code(String base32, Instant at) throws Exception {
        int buffer = 0;
        int bits = 0;
        var secret = ByteBuffer.allocate(base32.length() * 5 / 8);
        for (char letter : base32.toCharArray()) {
            buffer = buffer << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                secret.put((byte) (buffer >> bits));
            }
        }
        var mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(secret.array(), "HmacSHA1"));
        byte[] hash = mac.doFinal(
                ByteBuffer.allocate(8).putLong(at.getEpochSecond() / 30).array());
        int from = hash[19] & 15;
        return "%06d".formatted((ByteBuffer.wrap(hash, from, 4).getInt() & 0x7fffffff) % 1_000_000);
    }

    @Test
    @DisplayName("这里的验证器与 RFC 6238 附录B的样例一致")
    void the_authenticator_of_this_test_is_one() throws Exception {
        var secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"; // 12345678901234567890
        assertThat(code(secret, Instant.ofEpochSecond(59))).isEqualTo("287082");
        assertThat(code(secret, Instant.ofEpochSecond(1_111_111_109))).isEqualTo("081804");
        assertThat(code(secret, Instant.ofEpochSecond(1_234_567_890))).isEqualTo("005924");
        assertThat(code(secret, Instant.ofEpochSecond(2_000_000_000))).isEqualTo("279037");
    }

    private Somebody administrator() {
        return people.holding(Post.SYSTEM_ADMINISTRATOR, NOWHERE);
    }

    private int signIn(Somebody person, String code) {
        var visitor = new Visitor(port);
        visitor.get("/sign-in");
        return visitor.post("/sign-in", Map.of("account", person.account(), "password", PASSWORD, "code", code))
                .statusCode();
    }

    /** Puts a second factor in force and gives back its secret; the code it took is used up. */
    private String enrolled(Somebody person) throws Exception {
        clock.stopAt(clock.instant().plus(Duration.ofMinutes(2)));
        var visitor = new Visitor(port);
        visitor.signIn(person.account(), PASSWORD);
        visitor.get("/account/second-factor");
        var shown = visitor.post("/account/second-factor", Map.of("present", PASSWORD));
        var secret = SECRET.matcher(shown.body());
        assertThat(secret.find()).as(shown.body()).isTrue();
        assertThat(shown.body()).contains("<svg class=\"mj-qr\"");
        assertThat(visitor.get("/account/second-factor").body()).as("只显示一次").doesNotContain(secret.group(1), "mj-qr");
        var plain = secret.group(1).replace(" ", "");
        assertThat(visitor.post("/account/second-factor/confirm", Map.of("code", code(plain, clock.instant())))
                        .statusCode())
                .isEqualTo(303);
        clock.stopAt(clock.instant().plusSeconds(60));
        return plain;
    }

    @Test
    @DisplayName("启用以后，只有密码不能登录；密码加验证码可以；同一个验证码不能再用")
    void a_code_is_asked_for_and_passes_once() throws Exception {
        var admin = administrator();
        var secret = enrolled(admin);

        assertThat(signIn(admin, "")).isEqualTo(422);
        assertThat(signIn(admin, "000000")).isEqualTo(422);
        var code = code(secret, clock.instant());
        assertThat(signIn(admin, code)).isEqualTo(303);
        assertThat(signIn(admin, code)).as("重放").isEqualTo(422);
        clock.stopAt(clock.instant().plusSeconds(30));
        assertThat(signIn(admin, code)).as("半分钟以后重放").isEqualTo(422);
        assertThat(signIn(admin, code(secret, clock.instant()))).isEqualTo(303);
    }

    @Test
    @DisplayName("手机的时间差半分钟可以，差一分钟以上不行")
    void clocks_may_differ_a_little() throws Exception {
        var admin = administrator();
        var secret = enrolled(admin);

        assertThat(signIn(admin, code(secret, clock.instant().minusSeconds(60))))
                .isEqualTo(422);
        assertThat(signIn(admin, code(secret, clock.instant().plusSeconds(60)))).isEqualTo(422);
        assertThat(signIn(admin, code(secret, clock.instant().minusSeconds(30))))
                .isEqualTo(303);
        assertThat(signIn(admin, code(secret, clock.instant().plusSeconds(30)))).isEqualTo(303);
    }

    @Test
    @DisplayName("密码正确、验证码五次不正确，账号一样锁定")
    void wrong_codes_lock_like_wrong_passwords() throws Exception {
        var admin = administrator();
        var secret = enrolled(admin);
        IntStream.range(0, 5).forEach(i -> signIn(admin, "00000" + i));

        assertThat(signIn(admin, code(secret, clock.instant()))).isEqualTo(422);
        clock.stopAt(clock.instant().plus(Duration.ofMinutes(21)));
        assertThat(signIn(admin, code(secret, clock.instant()))).isEqualTo(303);
    }

    @Test
    @DisplayName("接口登录同样要验证码")
    void calls_are_asked_as_well() throws Exception {
        var admin = administrator();
        var secret = enrolled(admin);
        var without = "{\"account\":\"" + admin.account() + "\",\"password\":\"" + PASSWORD + "\"";

        assertThat(new Visitor(port)
                        .call("POST", "/api/v1/sessions", without + "}")
                        .statusCode())
                .isEqualTo(401);
        var code = code(secret, clock.instant());
        assertThat(new Visitor(port)
                        .call("POST", "/api/v1/sessions", without + ",\"code\":\"" + code + "\"}")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    @DisplayName("没有确认的不生效；密码不对不给密钥；库里没有明文密钥")
    void nothing_is_in_force_before_it_is_confirmed() throws Exception {
        var admin = administrator();
        var visitor = new Visitor(port);
        visitor.signIn(admin.account(), PASSWORD);
        visitor.get("/account/second-factor");
        assertThat(visitor.post("/account/second-factor", Map.of("present", "Bu-Zhengque-2026"))
                        .body())
                .doesNotContainPattern(SECRET)
                .doesNotContain("mj-qr");
        visitor.get("/account/second-factor");
        visitor.post("/account/second-factor", Map.of("present", PASSWORD));
        assertThat(visitor.post("/account/second-factor/confirm", Map.of("code", "000000"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(signIn(admin, "")).isEqualTo(303);

        var secret = enrolled(admin);
        byte[] stored = database.sql("SELECT sealed FROM identity.second_factor WHERE person = :person")
                .param("person", admin.person().value())
                .query(byte[].class)
                .single();
        assertThat(stored).hasSize(12 + 20 + 16);
        assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(secret);
    }

    @Test
    @DisplayName("丢了手机：本人不能移除，另一位管理员移除并记录在案，之后可以用密码登录")
    void another_administrator_takes_a_lost_one_away() throws Exception {
        var admin = administrator();
        enrolled(admin);
        var other = people.holding(Post.SECURITY_ADMINISTRATOR, NOWHERE);

        var own = accounts.removeSecondFactor(admin.person(), admin.as(Post.SYSTEM_ADMINISTRATOR, Actor.INSTALLATION));
        assertThat(own)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.objections().getFirst().rule())
                                .isEqualTo("removed-by-another"));
        var officer = people.holding(Post.OFFICER, NOWHERE);
        assertThat(accounts.removeSecondFactor(admin.person(), officer.as(Post.OFFICER, NOWHERE)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(signIn(admin, "")).isEqualTo(422);

        assertThat(accounts.removeSecondFactor(
                        admin.person(), other.as(Post.SECURITY_ADMINISTRATOR, Actor.INSTALLATION)))
                .isInstanceOf(Outcome.Done.class);

        assertThat(signIn(admin, "")).isEqualTo(303);
        var recorded =
                facts.read(new StreamId("account", admin.person().value())).getLast();
        assertThat(((EntryChanged) recorded.fact()).after()).containsEntry("secondFactor", "removed");
        assertThat(recorded.actor().person()).isEqualTo(other.person().toString());
    }
}
