package cn.mingjing.duty;

import cn.mingjing.law.Clause;
import cn.mingjing.law.Ruling;
import java.util.List;

/**
 * What a duty or a change of its term rests on.
 *
 * @param clauses never empty
 * @param summary what they say, in one line of our own words
 */
public record Basis(List<Clause> clauses, String summary) {

    public Basis {
        clauses = List.copyOf(clauses);
        if (clauses.isEmpty()) {
            throw new IllegalArgumentException("a duty rests on at least one clause");
        }
    }

    public static Basis of(Ruling<?> ruling) {
        return new Basis(ruling.clauses(), ruling.prevailing().summary());
    }
}
