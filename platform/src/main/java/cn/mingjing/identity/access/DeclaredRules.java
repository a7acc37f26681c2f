package cn.mingjing.identity.access;

import cn.mingjing.identity.AccessRule;
import cn.mingjing.identity.AccessRules;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The access rules of all modules together, and which of them speaks of a request. */
@Component
public class DeclaredRules {

    private record Known(PathPattern pattern, AccessRule rule) {

        boolean speaksOf(HttpMethod method, PathContainer path) {
            return (rule.methods().isEmpty() || rule.methods().contains(method)) && pattern.matches(path);
        }
    }

    private final List<Known> rules;

    /** @throws IllegalStateException when two rules have the same pattern and method */
    DeclaredRules(List<AccessRules> modules) {
        var all = modules.stream().flatMap(module -> module.rules().stream()).toList();
        refuseDuplicates(all);
        this.rules = all.stream()
                .map(rule -> new Known(PathPatternParser.defaultInstance.parse(rule.pattern()), rule))
                .sorted(Comparator.comparing(Known::pattern, PathPattern.SPECIFICITY_COMPARATOR))
                .toList();
    }

    /** The rule that speaks of a request: of those that match, the one with the most specific pattern. */
    public Optional<AccessRule> of(HttpMethod method, PathContainer path) {
        var asked = method.equals(HttpMethod.HEAD) ? HttpMethod.GET : method;
        return rules.stream()
                .filter(known -> known.speaksOf(asked, path))
                .map(Known::rule)
                .findFirst();
    }

    private static void refuseDuplicates(List<AccessRule> rules) {
        Set<String> seen = new HashSet<>();
        for (var rule : rules) {
            var methods = rule.methods().isEmpty() ? Set.of(HttpMethod.values()) : rule.methods();
            for (var method : methods) {
                if (!seen.add(method + " " + rule.pattern())) {
                    throw new IllegalStateException("two access rules speak of " + method + " " + rule.pattern());
                }
            }
        }
    }
}
