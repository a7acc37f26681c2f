package cn.mingjing.duty;

import cn.mingjing.calendar.Whose;
import cn.mingjing.facts.FactId;
import cn.mingjing.law.China;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something the law requires of someone, as the register shows it.
 *
 * @param aroseBy the fact it arose from
 * @param aroseAt when that fact occurred; the provisions in force on that day gave the term
 * @param from what the term counts from
 * @param basis the clauses that prevailed
 * @param exclusions by first day
 * @param extensions in the order in which they were granted
 */
public record Duty(
        DutyKey key,
        Matter matter,
        Owner owner,
        Whose whose,
        FactId aroseBy,
        Instant aroseAt,
        Instant from,
        Timing timing,
        Basis basis,
        List<Exclusion> exclusions,
        List<Extension> extensions,
        Due due,
        Optional<Closure> closure) {

    public Duty {
        exclusions = List.copyOf(exclusions);
        extensions = List.copyOf(extensions);
    }

    /** The same duty under these exclusions and extensions; its due day is left as it was. */
    public Duty lengthened(List<Exclusion> exclusions, List<Extension> extensions) {
        return new Duty(
                key, matter, owner, whose, aroseBy, aroseAt, from, timing, basis, exclusions, extensions, due, closure);
    }

    /** The same duty with another owner. */
    public Duty ownedBy(Owner owner) {
        return new Duty(
                key, matter, owner, whose, aroseBy, aroseAt, from, timing, basis, exclusions, extensions, due, closure);
    }

    /** The same duty with this due day and closure. */
    public Duty standing(Due due, Optional<Closure> closure) {
        return new Duty(
                key, matter, owner, whose, aroseBy, aroseAt, from, timing, basis, exclusions, extensions, due, closure);
    }

    public boolean isOpen() {
        return closure.isEmpty();
    }

    public DutyState stateAt(Instant now) {
        return closure.map(Duty::stateAfter).orElseGet(() -> switch (due) {
            case Due.Promptly() -> DutyState.OPEN;
            case Due.Suspended(var since) -> DutyState.SUSPENDED;
            case Due.By(var day, var end, var provisional) ->
                !now.isBefore(end)
                        ? DutyState.OVERDUE
                        : day.equals(now.atZone(China.ZONE).toLocalDate()) ? DutyState.DUE_TODAY : DutyState.OPEN;
        });
    }

    private static DutyState stateAfter(Closure closure) {
        return switch (closure) {
            case Closure.Done done -> done.daysLate() == 0 ? DutyState.DONE_IN_TIME : DutyState.DONE_LATE;
            case Closure.Gone gone -> DutyState.LAPSED;
        };
    }
}
