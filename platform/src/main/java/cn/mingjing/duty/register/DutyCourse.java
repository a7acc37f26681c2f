package cn.mingjing.duty.register;

import cn.mingjing.calendar.Calendar;
import cn.mingjing.calendar.WorkingDays;
import cn.mingjing.duty.Closure;
import cn.mingjing.duty.Due;
import cn.mingjing.duty.Duty;
import cn.mingjing.duty.DutyChange;
import cn.mingjing.duty.Exclusion;
import cn.mingjing.duty.Extension;
import cn.mingjing.facts.FactId;
import cn.mingjing.facts.FactReader;
import cn.mingjing.facts.Recorded;
import cn.mingjing.law.China;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The life of a duty as a function of its changes.
 *
 * <p>Two transactions may bring changes of one duty in either order, so the outcome must not depend on it: a change counts
 * unless it was recorded after the duty was closed, whichever was entered first, and of two closings the earlier recorded one counts.
 */
@Component
class DutyCourse {

    /** Of two recorded in the same millisecond the one whose fact has the lesser name. */
    private static final Comparator<Closure> FIRST_RECORDED = Comparator.comparing(Closure::recordedAt)
            .thenComparing(closure -> closure.by().toString());

    private final LengthsInForce lengths;
    private final WorkingDays workingDays;
    private final FactReader facts;

    DutyCourse(LengthsInForce lengths, WorkingDays workingDays, FactReader facts) {
        this.lengths = lengths;
        this.workingDays = workingDays;
        this.facts = facts;
    }

    Duty begin(DutyChange.Arises arises, Recorded<?> by) {
        var owner = arises.owner();
        var settled = lengths.settle(arises.length(), owner.authority(), by.occurredAt());
        return recount(new Duty(
                arises.key(),
                arises.matter(),
                owner,
                arises.whose(),
                by.id(),
                exact(by.occurredAt()),
                exact(arises.from()),
                settled.timing(),
                settled.basis(),
                List.of(),
                List.of(),
                new Due.Promptly(),
                Optional.empty()));
    }

    Duty proceed(Duty duty, DutyChange change, Recorded<?> by) {
        if (duty.closure()
                .filter(end -> end.recordedAt().isBefore(by.recordedAt()))
                .isPresent()) {
            return duty;
        }
        return switch (change) {
            case DutyChange.Discharged(var key, var at) ->
                close(duty, new Closure.Done(by.id(), exact(at), exact(by.recordedAt()), 0));
            case DutyChange.Lapsed(var key, var reason) ->
                close(duty, new Closure.Gone(by.id(), exact(by.occurredAt()), exact(by.recordedAt()), reason));
            case DutyChange.Extended extended -> extend(duty, extended, by);
            case DutyChange.Excluded excluded -> exclude(duty, excluded, by);
            case DutyChange.Reassigned(var key, var owner) -> duty.ownedBy(owner);
            case DutyChange.Arises arises -> throw notOneDuty(change);
            case DutyChange.AllLapsed all -> throw notOneDuty(change);
        };
    }

    private Duty recount(Duty duty) {
        return recount(duty, workingDays.calendar());
    }

    /** The same duty with its due day and lateness counted on this calendar. */
    Duty recount(Duty duty, Calendar calendar) {
        Due due = DueDays.of(duty, calendar);
        return duty.standing(
                due,
                duty.closure()
                        .map(end -> end instanceof Closure.Done done
                                ? new Closure.Done(done.by(), done.at(), done.recordedAt(), daysLate(due, done.at()))
                                : end));
    }

    private Duty close(Duty duty, Closure closure) {
        boolean earlier = duty.closure()
                .filter(end -> FIRST_RECORDED.compare(end, closure) <= 0)
                .isEmpty();
        return earlier ? recount(upTo(closure, duty).standing(duty.due(), Optional.of(closure))) : duty;
    }

    /** Without what was recorded after the closing and yet entered before it, by a transaction that was faster. */
    private Duty upTo(Closure closure, Duty duty) {
        return duty.lengthened(
                duty.exclusions().stream()
                        .filter(span -> !recordedAfter(closure, span.by()))
                        .toList(),
                duty.extensions().stream()
                        .filter(extension -> !recordedAfter(closure, extension.by()))
                        .toList());
    }

    private boolean recordedAfter(Closure closure, FactId fact) {
        return facts.read(fact)
                .filter(recorded -> exact(recorded.recordedAt()).isAfter(closure.recordedAt()))
                .isPresent();
    }

    private Duty extend(Duty duty, DutyChange.Extended extended, Recorded<?> by) {
        var settled = lengths.settle(extended.by(), duty.owner().authority(), by.occurredAt());
        var extension = new Extension(settled.timing(), extended.reason(), settled.basis(), by.id());
        var all =
                Stream.concat(duty.extensions().stream(), Stream.of(extension)).toList();
        return recount(duty.lengthened(duty.exclusions(), all));
    }

    private Duty exclude(Duty duty, DutyChange.Excluded excluded, Recorded<?> by) {
        var exclusion = new Exclusion(
                excluded.span(), excluded.from(), excluded.to(), excluded.reason(), excluded.clauses(), by.id());
        var all = Stream.concat(
                        duty.exclusions().stream().filter(span -> !span.span().equals(excluded.span())),
                        Stream.of(exclusion))
                .sorted(Comparator.comparing(Exclusion::from).thenComparing(Exclusion::span))
                .toList();
        return recount(duty.lengthened(all, duty.extensions()));
    }

    /** A day that has begun counts as a day late. */
    private static int daysLate(Due due, Instant at) {
        if (!(due instanceof Due.By by) || at.isBefore(by.end())) {
            return 0;
        }
        LocalDate day = LocalDate.ofInstant(at, China.ZONE);
        return Math.max(1, Math.toIntExact(ChronoUnit.DAYS.between(by.day(), day)));
    }

    /** As exact as the database keeps it, so that a rebuilt duty equals the stored one. */
    private static Instant exact(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }

    private static IllegalArgumentException notOneDuty(DutyChange change) {
        return new IllegalArgumentException("not a change of one known duty: " + change);
    }
}
