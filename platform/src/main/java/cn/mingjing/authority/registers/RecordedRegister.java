package cn.mingjing.authority.registers;

import cn.mingjing.authority.Authority;
import cn.mingjing.authority.AuthorityRegister;
import cn.mingjing.authority.LegalAdviser;
import cn.mingjing.authority.Officer;
import cn.mingjing.authority.Unit;
import cn.mingjing.authority.registers.RecordedEntries.Change;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The registers of authorities, units, officers and legal advisers, as they are written. */
@Component
class RecordedRegister implements AuthorityRegister {

    private final AuthorityTable authorities;
    private final UnitTable units;
    private final OfficerTable officers;
    private final AdviserTable advisers;
    private final EntryRules rules;
    private final AdviserRules adviserRules;
    private final RecordedEntries entries;

    RecordedRegister(
            AuthorityTable authorities,
            UnitTable units,
            OfficerTable officers,
            AdviserTable advisers,
            EntryRules rules,
            AdviserRules adviserRules,
            RecordedEntries entries) {
        this.authorities = authorities;
        this.units = units;
        this.officers = officers;
        this.advisers = advisers;
        this.rules = rules;
        this.adviserRules = adviserRules;
        this.entries = entries;
    }

    @Override
    @Transactional
    public Outcome enter(Authority authority, LocalDate from, Actor by) {
        var change = new Change<>(
                "authority",
                authority.id().value(),
                authorities.newest(authority.id()),
                ReadableEntry::ofAuthority,
                authorities::insert);
        return entries.enter(change, authority, from, by, rules.against(authority));
    }

    @Override
    @Transactional
    public Outcome enter(Unit unit, LocalDate from, Actor by) {
        var change = new Change<>(
                "unit", unit.id().toString(), units.newest(unit.id()), ReadableEntry::ofUnit, units::insert);
        return entries.enter(change, unit, from, by, rules.against(unit));
    }

    @Override
    @Transactional
    public Outcome enter(Officer officer, LocalDate from, Actor by) {
        var change = new Change<>(
                "officer",
                officer.person(),
                officers.newest(officer.person()),
                ReadableEntry::ofOfficer,
                officers::insert);
        return entries.enter(change, officer, from, by, rules.against(officer));
    }

    @Override
    @Transactional
    public Outcome enter(LegalAdviser adviser, LocalDate from, Actor by) {
        var change = new Change<>(
                "legal-adviser",
                adviser.id().toString(),
                advisers.newest(adviser.id()),
                ReadableEntry::ofAdviser,
                advisers::insert);
        return entries.enter(change, adviser, from, by, adviserRules.against(adviser));
    }
}
