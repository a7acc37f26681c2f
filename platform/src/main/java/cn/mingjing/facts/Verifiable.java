package cn.mingjing.facts;

/**
 * What one module adds to {@code mingjing verify}; each bean is asked once for every run. A module that merely keeps
 * derived tables declares them with {@link Derived} instead, a register with {@link KeptRegister}.
 */
public interface Verifiable {

    /** Begins an examination, inside one read-only transaction that sees one state of the whole database. */
    Examination examination();
}
