package cn.mingjing.law;

import java.util.List;

/**
 * What the law says about one parameter for one authority on one day.
 *
 * @param prevailing the provision that decided, the one that is cited
 * @param others the provisions that spoke too but did not prevail
 */
public record Ruling<T>(Provision<T> prevailing, List<Provision<T>> others) {

    public T value() {
        return prevailing.value();
    }

    public List<Clause> clauses() {
        return prevailing.clauses();
    }
}
