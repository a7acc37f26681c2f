package cn.mingjing.duty;

import java.time.Instant;
import java.time.LocalDate;

/** When a duty is due. */
public sealed interface Due {

    /**
     * By the end of a term.
     *
     * @param day the last lawful day
     * @param end the first moment that is too late; midnight after the day, except for a term in hours
     * @param provisional whether the term reaches beyond the last announced holiday year
     */
    record By(LocalDate day, Instant end, boolean provisional) implements Due {}

    /** Without delay; no document gives a number. */
    record Promptly() implements Due {}

    /** Not while days are going by that do not count. */
    record Suspended(LocalDate since) implements Due {}
}
