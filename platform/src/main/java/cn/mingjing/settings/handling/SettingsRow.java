package cn.mingjing.settings.handling;

import cn.mingjing.facts.Fact;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Post;
import cn.mingjing.law.Rule;
import cn.mingjing.settings.acts.SettingsAct;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One row of the procedure by which own settings come to bind: this act, while something waits or nothing does, by these
 * posts, under these rules, leaves this fact.
 */
record SettingsRow<A extends SettingsAct>(
        Class<A> act,
        boolean waiting,
        Set<Post> by,
        List<Rule<? super SettingsSituation<A>>> rules,
        Function<SettingsSituation<A>, Fact> records) {

    @SafeVarargs
    static <A extends SettingsAct> SettingsRow<A> of(
            Class<A> act,
            boolean waiting,
            Set<Post> by,
            Function<SettingsSituation<A>, Fact> records,
            Rule<? super SettingsSituation<A>>... rules) {
        return new SettingsRow<>(act, waiting, Set.copyOf(by), List.of(rules), records);
    }

    /** Whose and when come first, alone; of the others all that object are told. */
    List<Objection> objections(SettingsSituation<A> situation) {
        List<Objection> first = Stream.of(
                        SettingsRules.OWN_SETTINGS,
                        SettingsRules.AT_WORK,
                        SettingsRules.<SettingsSituation<?>>at(waiting))
                .flatMap(rule -> rule.examine(situation).stream())
                .limit(1)
                .toList();
        return first.isEmpty()
                ? rules.stream()
                        .flatMap(rule -> rule.examine(situation).stream())
                        .toList()
                : first;
    }
}
