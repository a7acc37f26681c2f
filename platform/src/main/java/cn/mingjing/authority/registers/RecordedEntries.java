package cn.mingjing.authority.registers;

import cn.mingjing.authority.RegisterStreams;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.EntryChanged;
import cn.mingjing.facts.FactStore;
import cn.mingjing.facts.Outcome;
import cn.mingjing.law.Objection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Writes each change of a register as one row and one fact; the caller's transaction holds both together. */
@Component
class RecordedEntries {

    private final EntryRules rules;
    private final RegisterChanges changes;
    private final FactStore facts;
    private final Clock clock;

    RecordedEntries(EntryRules rules, RegisterChanges changes, FactStore facts, Clock clock) {
        this.rules = rules;
        this.changes = changes;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * One entry about to change; two who change it at once cannot both succeed, because each has its stream.
     *
     * @param id the entry's own in its register
     * @param before its newest version
     * @param readable how a version stands in the record
     * @param insert writes the row
     */
    record Change<T>(
            String register,
            String id,
            Optional<Entry<T>> before,
            Function<Entry<T>, Map<String, String>> readable,
            Consumer<Entry<T>> insert) {}

    <T> Outcome enter(Change<T> change, T content, LocalDate from, Actor by, List<Objection> objections) {
        List<Objection> all = rules.withDay(from, objections);
        if (!all.isEmpty()) {
            return new Outcome.Refused(all);
        }
        changes.announce();
        Instant now = clock.instant();
        int seen = change.before().map(Entry::version).orElse(0);
        Entry<T> after = new Entry<>(content, seen + 1, from, now, by.person());
        EntryChanged changed = new EntryChanged(
                change.register(),
                change.id(),
                change.before().map(change.readable()).orElse(Map.of()),
                change.readable().apply(after));
        facts.append(RegisterStreams.of(change.register(), change.id()), seen, List.of(changed), by, now);
        change.insert().accept(after);
        return Outcome.Done.with(changed);
    }

    /** What holds from today on. */
    <T> Outcome enter(Change<T> change, T content, Actor by, List<Objection> objections) {
        return enter(change, content, rules.today(), by, objections);
    }
}
