package cn.mingjing.duty;

import cn.mingjing.calendar.Whose;
import cn.mingjing.facts.StreamId;
import cn.mingjing.law.China;
import cn.mingjing.law.Clause;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a fact does to the register of duties.
 *
 * <p>Changes to a duty that is unknown or already closed do nothing, so that a source need not know what is still open;
 * only a key that arises a second time is a fault of the source and throws.
 */
public sealed interface DutyChange {

    /**
     * Something is now owed.
     *
     * @param from when the event happened that the term counts from; of a term in days, its day is not counted
     */
    record Arises(DutyKey key, Matter matter, Owner owner, Whose whose, Instant from, Length length)
            implements DutyChange {

        public Arises(DutyKey key, Matter matter, Owner owner, Whose whose, LocalDate from, Length length) {
            this(key, matter, owner, whose, startOf(from), length);
        }
    }

    /**
     * What was owed was done. It was in time if that moment lies before the end of the term.
     *
     * @param at when it was done, which may lie before the fact was recorded
     */
    record Discharged(DutyKey key, Instant at) implements DutyChange {

        public Discharged(DutyKey key, LocalDate on) {
            this(key, startOf(on));
        }
    }

    /**
     * The term is longer by this much, counted on from where it ended; or ends on a given day.
     *
     * @param by anything but {@link Length.Promptly}
     * @param reason one Chinese sentence
     */
    record Extended(DutyKey key, Length by, String reason) implements DutyChange {}

    /**
     * Days that are not counted. Sent again under the same name, it replaces what was said of that span: so a span
     * begins open and is closed later. While a span is open the duty has no due day.
     *
     * @param span names it within the duty, such as {@code hearing}
     * @param from first day not counted
     * @param to last day not counted; absent while it goes on
     * @param reason one Chinese sentence
     */
    record Excluded(
            DutyKey key, String span, LocalDate from, Optional<LocalDate> to, String reason, List<Clause> clauses)
            implements DutyChange {

        public Excluded {
            clauses = List.copyOf(clauses);
            if (to.isPresent() && to.get().isBefore(from)) {
                throw new IllegalArgumentException("a span ends after it begins: " + span);
            }
        }
    }

    /** Somebody else has to see to it now. */
    record Reassigned(DutyKey key, Owner owner) implements DutyChange {}

    /** It is owed no more, without having been done. */
    record Lapsed(DutyKey key, String reason) implements DutyChange {}

    /** Nothing is owed any more in this thing: every duty about it that is still open lapses. */
    record AllLapsed(StreamId about, String reason) implements DutyChange {}

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(China.ZONE).toInstant();
    }
}
