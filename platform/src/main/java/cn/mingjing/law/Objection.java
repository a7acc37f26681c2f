package cn.mingjing.law;

import java.util.List;

/**
 * Why the law refuses an act: a reason in plain Chinese, the clauses it rests on, and what to do next.
 *
 * @param rule the name of the rule that refused, stable, such as {@code reviewed-before-decision}
 * @param reason one whole Chinese sentence
 * @param clauses what it rests on; never empty
 * @param remedy one Chinese sentence on what to do next; empty where nothing can be done
 */
public record Objection(String rule, String reason, List<Clause> clauses, String remedy) {

    public Objection {
        clauses = List.copyOf(clauses);
        if (clauses.isEmpty()) {
            throw new IllegalArgumentException("an objection rests on at least one clause: " + rule);
        }
    }
}
