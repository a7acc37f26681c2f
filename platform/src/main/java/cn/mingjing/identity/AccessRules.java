package cn.mingjing.identity;

import java.util.List;

/**
 * The pages and calls of one module with whom they admit; each module declares one bean of it.
 *
 * <p>Everything is refused by default: a request that no rule speaks of never reaches its controller. Where several rules
 * match a request, the one with the most specific pattern counts, as it does for request mappings. Two rules of the same
 * pattern and method stop the start.
 *
 * <pre>{@code
 * @Bean
 * AccessRules caseworkAccess() {
 *     return AccessRules.of(
 *             get("/desk/cases").holders(OFFICER, UNIT_HEAD),
 *             form("/desk/cases/{id}/acts/{act}").holders(OFFICER),
 *             get("/notices/{id}").everybody());
 * }
 * }</pre>
 */
public record AccessRules(List<AccessRule> rules) {

    public AccessRules {
        rules = List.copyOf(rules);
    }

    public static AccessRules of(AccessRule... rules) {
        return new AccessRules(List.of(rules));
    }
}
