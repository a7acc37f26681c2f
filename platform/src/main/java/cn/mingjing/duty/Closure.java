package cn.mingjing.duty;

import cn.mingjing.facts.FactId;
import java.time.Instant;

/** How a duty came to its end, and by which fact. */
public sealed interface Closure {

    FactId by();

    Instant at();

    /**
     * It was done.
     *
     * @param daysLate calendar days between the last lawful day and the day it was done; 0 when in time
     */
    record Done(FactId by, Instant at, int daysLate) implements Closure {}

    /** It was owed no more. */
    record Gone(FactId by, Instant at, String reason) implements Closure {}
}
