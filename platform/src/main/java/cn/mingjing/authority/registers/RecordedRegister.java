package cn.mingjing.authority.registers;

import cn.mingjing.authority.Authority;
import cn.mingjing.authority.AuthorityRegister;
import cn.mingjing.authority.Officer;
import cn.mingjing.authority.RegisterStreams;
import cn.mingjing.authority.Unit;
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
import org.springframework.transaction.annotation.Transactional;

/** Writes each change of a register as one row and one fact, together. */
@Component
class RecordedRegister implements AuthorityRegister {

    private final AuthorityTable authorities;
    private final UnitTable units;
    private final OfficerTable officers;
    private final EntryRules rules;
    private final RegisterChanges changes;
    private final FactStore facts;
    private final Clock clock;

    RecordedRegister(
            AuthorityTable authorities,
            UnitTable units,
            OfficerTable officers,
            EntryRules rules,
            RegisterChanges changes,
            FactStore facts,
            Clock clock) {
        this.authorities = authorities;
        this.units = units;
        this.officers = officers;
        this.rules = rules;
        this.changes = changes;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Outcome enter(Authority authority, LocalDate from, Actor by) {
        return new Change<Authority>("authority", authority.id().value(), authorities.newest(authority.id()))
                .enter(authority, from, by, rules.against(authority), ReadableEntry::ofAuthority, authorities::insert);
    }

    @Override
    @Transactional
    public Outcome enter(Unit unit, LocalDate from, Actor by) {
        return new Change<Unit>("unit", unit.id().toString(), units.newest(unit.id()))
                .enter(unit, from, by, rules.against(unit), ReadableEntry::ofUnit, units::insert);
    }

    @Override
    @Transactional
    public Outcome enter(Officer officer, LocalDate from, Actor by) {
        return new Change<Officer>("officer", officer.person(), officers.newest(officer.person()))
                .enter(officer, from, by, rules.against(officer), ReadableEntry::ofOfficer, officers::insert);
    }

    /** One entry about to change; two who change it at once cannot both succeed, because each has its stream. */
    private final class Change<T> {

        private final String register;
        private final String id;
        private final Optional<Entry<T>> before;

        Change(String register, String id, Optional<Entry<T>> before) {
            this.register = register;
            this.id = id;
            this.before = before;
        }

        Outcome enter(
                T content,
                LocalDate from,
                Actor by,
                List<Objection> objections,
                Function<Entry<T>, Map<String, String>> readable,
                Consumer<Entry<T>> insert) {
            List<Objection> all = rules.withDay(from, objections);
            if (!all.isEmpty()) {
                return new Outcome.Refused(all);
            }
            changes.announce();
            Instant now = clock.instant();
            int seen = before.map(Entry::version).orElse(0);
            Entry<T> after = new Entry<>(content, seen + 1, from, now, by.person());
            EntryChanged changed =
                    new EntryChanged(register, id, before.map(readable).orElse(Map.of()), readable.apply(after));
            facts.append(RegisterStreams.of(register, id), seen, List.of(changed), by, now);
            insert.accept(after);
            return Outcome.Done.with(changed);
        }
    }
}
