package cn.mingjing.duty;

import cn.mingjing.facts.FactId;
import java.time.Instant;

/** How a duty came to its end. */
public sealed interface Closure {

    /** The fact that ended it. */
    FactId by();

    /** When it was done, or lapsed. */
    Instant at();

    /** When that was recorded; what is recorded later changes nothing any more. */
    Instant recordedAt();

    /**
     * It was done.
     *
     * @param daysLate how many days after the end of the term, a begun day counting as one; 0 when in time
     */
    record Done(FactId by, Instant at, Instant recordedAt, int daysLate) implements Closure {}

    /** It was owed no more. */
    record Gone(FactId by, Instant at, Instant recordedAt, String reason) implements Closure {}
}
