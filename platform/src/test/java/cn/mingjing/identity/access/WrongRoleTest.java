package cn.mingjing.identity.access;

import static cn.mingjing.testing.People.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.identity.AccessRule;
import cn.mingjing.identity.AccessRules;
import cn.mingjing.identity.Accounts;
import cn.mingjing.identity.Audience;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.People;
import cn.mingjing.testing.Visitor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpMethod;

@MingjingTest
@DisplayName("岗位不对，一律不放行：逐条规则、逐个岗位试一遍")
class WrongRoleTest {

    private static final AuthorityId AUTHORITY = new AuthorityId("wrong-role-test");
    private static final Set<Integer> REFUSED = Set.of(401, 403);

    private final List<AccessRule> rules;
    private final People people;
    private final int port;

    WrongRoleTest(List<AccessRules> modules, Accounts accounts, @Value("${local.server.port}") int port) {
        this.rules = modules.stream().flatMap(module -> module.rules().stream()).toList();
        this.people = new People(accounts);
        this.port = port;
    }

    @Test
    @DisplayName("每个岗位只能打开它的页面和接口")
    void each_post_opens_only_what_is_its_own() {
        var wrong = new ArrayList<String>();
        for (var post : Post.values()) {
            if (post != Post.SYSTEM) {
                var visitor = new Visitor(port);
                visitor.signIn(people.holding(post, AUTHORITY).account(), PASSWORD);
                visitor.get("/account");
                rules.forEach(rule -> wrong.addAll(admittedByMistake(visitor, post, rule)));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("没有登录的人只能打开公开的页面和接口")
    void nobody_opens_only_what_is_public() {
        var wrong = new ArrayList<String>();
        var visitor = new Visitor(port);
        visitor.get("/sign-in");
        for (var rule : rules) {
            if (!(rule.audience() instanceof Audience.Everybody)) {
                for (var method : methods(rule)) {
                    var answer = visitor.request(method.name(), path(rule));
                    var location = answer.headers().firstValue("Location").orElse("");
                    if (!REFUSED.contains(answer.statusCode()) && !location.startsWith("/sign-in")) {
                        wrong.add(method + " " + rule.pattern() + ": " + answer.statusCode());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("没有规则的地址，谁也打不开")
    void an_address_without_rule_is_open_to_nobody() {
        var visitor = new Visitor(port);
        assertThat(visitor.get("/nobody/knows").statusCode()).isEqualTo(404);
        visitor.signIn(people.holding(Post.CHIEF, AUTHORITY).account(), PASSWORD);
        assertThat(visitor.get("/nobody/knows").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/api/v1/nobody/knows").statusCode()).isEqualTo(404);
    }

    private static List<String> admittedByMistake(Visitor visitor, Post post, AccessRule rule) {
        if (!(rule.audience() instanceof Audience.Holders(var posts)) || posts.contains(post)) {
            return List.of();
        }
        return methods(rule).stream()
                .filter(method -> visitor.request(method.name(), path(rule)).statusCode() != 403)
                .map(method -> post + " " + method + " " + rule.pattern())
                .toList();
    }

    private static List<HttpMethod> methods(AccessRule rule) {
        return rule.methods().isEmpty()
                ? Arrays.asList(HttpMethod.GET, HttpMethod.POST, HttpMethod.DELETE)
                : List.copyOf(rule.methods());
    }

    private static String path(AccessRule rule) {
        return rule.pattern()
                .replaceAll("\\{\\*?[^}]+}", "x")
                .replace("/**", "/x")
                .replace("*", "x");
    }
}
