package cn.mingjing.facts;

/**
 * Reacts to a fact inside the transaction that records it, where the law needs the consequence at once: duties, derived
 * tables. Must write nothing but tables of its own module, and must be repeatable for a rebuild.
 */
public interface Reaction {

    void on(Recorded<?> recorded);
}
