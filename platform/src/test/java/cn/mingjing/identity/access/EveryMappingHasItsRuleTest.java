package cn.mingjing.identity.access;

import static cn.mingjing.identity.AccessRule.any;
import static cn.mingjing.identity.AccessRule.form;
import static cn.mingjing.identity.AccessRule.get;
import static cn.mingjing.identity.AccessRule.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingjing.identity.AccessRules;
import cn.mingjing.testing.MingjingTest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@MingjingTest
@DisplayName("每一个页面、每一个接口都有一条、且只有一条准入规则")
class EveryMappingHasItsRuleTest {

    private final RequestMappingHandlerMapping mappings;
    private final DeclaredRules declared;

    EveryMappingHasItsRuleTest(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings, DeclaredRules declared) {
        this.mappings = mappings;
        this.declared = declared;
    }

    @Test
    @DisplayName("系统里的全部映射逐一核对")
    void every_mapping_has_a_rule() {
        var all = mappings.getHandlerMethods().keySet();
        assertThat(all).hasSizeGreaterThan(5);
        assertThat(withoutRule(all, declared)).isEmpty();
    }

    @Test
    @DisplayName("故意漏掉规则的页面会被查出来")
    void a_mapping_without_rule_is_found() {
        var rules = new DeclaredRules(List.of(AccessRules.of(get("/seen").everybody())));
        var planted = Set.of(
                RequestMappingInfo.paths("/seen").methods(RequestMethod.GET).build(),
                RequestMappingInfo.paths("/forgotten").build());
        assertThat(withoutRule(planted, rules)).containsExactly("GET /forgotten");
    }

    @Test
    @DisplayName("同一页面有两条规则，系统拒绝启动")
    void two_rules_of_one_page_stop_the_start() {
        var twice = List.of(
                AccessRules.of(form("/desk/cases").everybody()),
                AccessRules.of(post("/desk/cases").signedIn()));
        assertThatThrownBy(() -> new DeclaredRules(twice)).hasMessageContaining("POST /desk/cases");
    }

    @Test
    @DisplayName("几条规则都说得上时，以说得最具体的为准")
    void the_most_specific_rule_counts() {
        var rules = new DeclaredRules(List.of(AccessRules.of(
                any("/**").everybody(),
                get("/desk/{page}").everybody(),
                get("/desk/new").signedIn())));
        assertThat(rules.of(HttpMethod.GET, PathContainer.parsePath("/desk/new"))
                        .orElseThrow()
                        .pattern())
                .isEqualTo("/desk/new");
        assertThat(rules.of(HttpMethod.HEAD, PathContainer.parsePath("/desk/old"))
                        .orElseThrow()
                        .pattern())
                .isEqualTo("/desk/{page}");
        assertThat(rules.of(HttpMethod.POST, PathContainer.parsePath("/desk/new"))
                        .orElseThrow()
                        .pattern())
                .isEqualTo("/**");
    }

    /** A pattern taken as a path is matched by a rule of the same pattern, or by a wider one. */
    private static Set<String> withoutRule(Set<RequestMappingInfo> mappings, DeclaredRules rules) {
        return mappings.stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .flatMap(pattern -> methods(mapping).stream()
                                .filter(method -> rules.of(method, PathContainer.parsePath(pattern))
                                        .isEmpty())
                                .map(method -> method + " " + pattern)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<HttpMethod> methods(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty()
                ? List.of(HttpMethod.GET)
                : methods.stream().map(method -> method.asHttpMethod()).toList();
    }
}
