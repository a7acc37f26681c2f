package cn.mingjing.law;

import java.util.List;
import java.util.Optional;

/** Examines a situation under several rules. */
public final class Rules {

    private Rules() {}

    /** What any of the rules has against the situation, in the order of the rules; empty where it is lawful. */
    public static <S> List<Objection> examine(List<Rule<S>> rules, S situation) {
        return rules.stream()
                .map(rule -> rule.examine(situation))
                .flatMap(Optional::stream)
                .toList();
    }
}
