package cn.mingjing.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of the law as data: this document gives this parameter this value, from this day to that.
 *
 * @param acts the act kinds it speaks of; empty means every kind
 * @param document where it stands
 * @param scope whom it binds; the document's scope, or a narrower one
 * @param clauses where in the document; never empty
 * @param yieldsTo ranks of documents that go before it whatever they say ("unless law provides otherwise")
 * @param since first day in force
 * @param until last day in force; absent while it is in force
 * @param summary what it says, in one line of our own words
 */
public record Provision<T>(
        Parameter<T> parameter,
        T value,
        Set<ActKind> acts,
        Document document,
        Scope scope,
        List<Clause> clauses,
        Set<Rank> yieldsTo,
        LocalDate since,
        @Nullable LocalDate until,
        String summary) {

    public Provision {
        acts = Set.copyOf(acts);
        clauses = List.copyOf(clauses);
        yieldsTo = Set.copyOf(yieldsTo);
        if (clauses.isEmpty()) {
            throw new IllegalArgumentException("a provision stands in at least one clause: " + parameter.name());
        }
    }

    public boolean speaksOf(ActKind kind) {
        return acts.isEmpty() || acts.contains(kind);
    }

    public boolean inForce(LocalDate on) {
        LocalDate end = until;
        return !on.isBefore(since) && (end == null || !on.isAfter(end));
    }
}
