package cn.mingjing.catalogue.handling;

import cn.mingjing.catalogue.ListState;
import cn.mingjing.catalogue.acts.ListAct;
import cn.mingjing.facts.Fact;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Post;
import cn.mingjing.law.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One row of the procedure by which lists become public: this act, at these states, by these posts, under these rules,
 * leaves this fact.
 */
record ListRow<A extends ListAct>(
        Class<A> act,
        Set<ListState> at,
        Set<Post> by,
        Rule<ListSituation<?>> whose,
        List<Rule<? super ListSituation<A>>> rules,
        Function<ListSituation<A>, Fact> records) {

    @SafeVarargs
    static <A extends ListAct> ListRow<A> of(
            Class<A> act,
            Set<ListState> at,
            Set<Post> by,
            Function<ListSituation<A>, Fact> records,
            Rule<? super ListSituation<A>>... rules) {
        return new ListRow<>(act, EnumSet.copyOf(at), EnumSet.copyOf(by), ListRules.OWN_LIST, List.of(rules), records);
    }

    /** An act of the agency that reviews another authority's list beforehand. */
    @SafeVarargs
    static <A extends ListAct> ListRow<A> byAnother(
            Class<A> act,
            Set<ListState> at,
            Set<Post> by,
            Function<ListSituation<A>, Fact> records,
            Rule<? super ListSituation<A>>... rules) {
        return new ListRow<>(
                act, EnumSet.copyOf(at), EnumSet.copyOf(by), ListRules.ASKED_TO_REVIEW, List.of(rules), records);
    }

    List<Objection> objections(ListSituation<A> situation) {
        return Stream.concat(
                        Stream.of(whose, ListRules.AT_WORK, ListRules.at(at.toArray(ListState[]::new))), rules.stream())
                .flatMap(rule -> ((Rule<? super ListSituation<A>>) rule).examine(situation).stream())
                .limit(1)
                .toList();
    }
}
