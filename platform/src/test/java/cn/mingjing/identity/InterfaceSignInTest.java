package cn.mingjing.identity;

import static cn.mingjing.testing.People.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import cn.mingjing.start.SettableClock;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.People;
import cn.mingjing.testing.Visitor;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.json.JsonMapper;

@MingjingTest
@DisplayName("接口登录：以账号密码换令牌，令牌八小时，只对接口有效")
class InterfaceSignInTest {

    private static final AuthorityId AUTHORITY = new AuthorityId("interface-test");
    private static final String SESSIONS = "/api/v1/sessions";
    private static final String CURRENT = "/api/v1/sessions/current";

    private final People people;
    private final SettableClock clock;
    private final JsonMapper json;
    private final int port;

    InterfaceSignInTest(Accounts accounts, Clock clock, JsonMapper json, @Value("${local.server.port}") int port) {
        this.people = new People(accounts);
        this.clock = (SettableClock) clock;
        this.json = json;
        this.port = port;
    }

    @Test
    @DisplayName("令牌可以调用接口，注销以后不行")
    void a_token_calls_until_it_is_given_up() {
        var officer = people.holding(Post.OFFICER, AUTHORITY);
        var system = new Visitor(port);
        var opened = open(system, officer.account());
        assertThat(opened.statusCode()).isEqualTo(201);
        var body = json.readTree(opened.body());
        assertThat(body.get("post").stringValue()).isEqualTo("OFFICER");
        assertThat(body.get("authority").stringValue()).isEqualTo("interface-test");
        assertThat(body.get("expiresAt").stringValue()).startsWith("2026-11-23T09:00:");

        var token = "Bearer " + body.get("token").stringValue();
        assertThat(system.call("DELETE", CURRENT, "", "Authorization", token).statusCode())
                .isEqualTo(204);
        assertThat(system.call("DELETE", CURRENT, "", "Authorization", token).statusCode())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("令牌满八小时失效，其间闲置不影响")
    void a_token_lasts_eight_hours() {
        var officer = people.holding(Post.OFFICER, AUTHORITY);
        var early = token(officer.account());
        var late = token(officer.account());
        clock.advance(Duration.ofHours(7).plusMinutes(59));
        assertThat(end(early).statusCode()).isEqualTo(204);
        clock.advance(Duration.ofMinutes(2));
        assertThat(end(late).statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("密码不正确、没有令牌，都回答 401 和一句中文说明")
    void refusals_are_problems_in_chinese() {
        var officer = people.holding(Post.OFFICER, AUTHORITY);
        var wrong = new Visitor(port)
                .call("POST", SESSIONS, "{\"account\":\"%s\",\"password\":\"x\"}".formatted(officer.account()));
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(wrong.body()).contains("账号或者密码不正确");

        var without = new Visitor(port).call("DELETE", CURRENT, "");
        assertThat(without.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(json.readTree(without.body()).get("status").intValue()).isIn(401, 403);
        var bearer = new Visitor(port).call("DELETE", CURRENT, "", "Authorization", "Bearer invented");
        assertThat(bearer.statusCode()).isEqualTo(401);
        assertThat(bearer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(bearer.body()).contains("请先登录");
    }

    @Test
    @DisplayName("令牌打不开页面，页面的会话没有表单凭据也改不了东西")
    void a_token_opens_no_page_and_a_cookie_needs_its_form_token() {
        var officer = people.holding(Post.OFFICER, AUTHORITY);
        var token = token(officer.account());
        var page = new Visitor(port).call("GET", "/account", "", "Authorization", token);
        assertThat(page.statusCode()).isEqualTo(303);

        var browser = new Visitor(port);
        browser.signIn(officer.account(), PASSWORD);
        assertThat(browser.call("DELETE", CURRENT, "").statusCode()).isEqualTo(403);
        browser.get("/account");
        assertThat(browser.request("DELETE", CURRENT).statusCode()).isEqualTo(204);
    }

    @Test
    @DisplayName("初始密码没有改过的账号，不能调用接口")
    void a_one_time_password_is_no_good_for_the_interface() {
        var officer = people.somebody(true);
        var token = token(officer.account());
        var answer = end(token);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("请先在网页上修改密码");
    }

    private HttpResponse<String> end(String token) {
        return new Visitor(port).call("DELETE", CURRENT, "", "Authorization", token);
    }

    private String token(String account) {
        return "Bearer "
                + json.readTree(open(new Visitor(port), account).body())
                        .get("token")
                        .stringValue();
    }

    private static HttpResponse<String> open(Visitor visitor, String account) {
        return visitor.call("POST", SESSIONS, "{\"account\":\"%s\",\"password\":\"%s\"}".formatted(account, PASSWORD));
    }
}
