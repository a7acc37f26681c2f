package cn.mingjing.facts;

import java.util.List;

/**
 * Reacts to a fact inside the transaction that records it, where the law needs the consequence at once: duties, derived
 * tables. Must write nothing but tables of its own module, and must be repeatable for a rebuild.
 */
public interface Reaction {

    void on(Recorded<?> recorded);

    /** The same for the facts of one append, in their order; for whoever can write once for all of them. */
    default void on(List<Recorded<?>> together) {
        together.forEach(this::on);
    }
}
