package cn.mingjing.facts;

/** One part of a run of {@code mingjing verify}. */
public interface Examination {

    /** Looks at one fact. Called for all of them, in the order in which they were written, before {@link #result}. */
    default void on(Recorded<?> fact) {}

    /**
     * Finishes, and stops at the first thing that does not hold.
     *
     * @param progress to be told how far a long piece of work has come
     */
    Examined result(Progress progress);

    /** Where long work says how far it is. */
    @FunctionalInterface
    interface Progress {

        /** Says so and so many of {@code what} are done; cheap, may be called for each. */
        void at(String what, long done);
    }
}
