package cn.mingjing.casework.handling;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Authority;
import cn.mingjing.authority.LegalAdviser;
import cn.mingjing.authority.LegalAdvisers;
import cn.mingjing.authority.Officer;
import cn.mingjing.authority.Officers;
import cn.mingjing.calendar.WorkingDays;
import cn.mingjing.casework.CaseAct;
import cn.mingjing.casework.CaseDigests;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.Circumstances;
import cn.mingjing.casework.DecisionGate;
import cn.mingjing.casework.LawInForce;
import cn.mingjing.casework.ListsInForce;
import cn.mingjing.casework.acts.Approve;
import cn.mingjing.casework.acts.DiscussExtension;
import cn.mingjing.casework.acts.ProposeExtension;
import cn.mingjing.catalogue.Editions;
import cn.mingjing.duty.Due;
import cn.mingjing.duty.Duties;
import cn.mingjing.duty.Duty;
import cn.mingjing.duty.DutyKey;
import cn.mingjing.facts.Actor;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.China;
import cn.mingjing.law.Provisions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers everything outside the file that the law's answer depends on. */
@Component
class CircumstancesOf {

    private final Clock clock;
    private final Provisions provisions;
    private final Authorities authorities;
    private final Officers officers;
    private final LegalAdvisers advisers;
    private final WorkingDays workingDays;
    private final DecisionGate gate;
    private final CaseDigests digests;
    private final Duties duties;
    private final Editions editions;

    CircumstancesOf(
            Clock clock,
            Provisions provisions,
            Authorities authorities,
            Officers officers,
            LegalAdvisers advisers,
            WorkingDays workingDays,
            DecisionGate gate,
            CaseDigests digests,
            Duties duties,
            Editions editions) {
        this.clock = clock;
        this.provisions = provisions;
        this.authorities = authorities;
        this.officers = officers;
        this.advisers = advisers;
        this.workingDays = workingDays;
        this.gate = gate;
        this.digests = digests;
        this.duties = duties;
        this.editions = editions;
    }

    Circumstances of(CaseFile file, CaseAct act, Actor actor) {
        Instant now = clock.instant();
        LocalDate day = LocalDate.ofInstant(act.occurredAt(now), China.ZONE);
        Authority handler = authorities.get(handler(file, actor));
        Authority authority = authorities.inWhoseName(handler.id(), day);
        var law = new LawInForce(provisions, authorities.jurisdiction(handler.id()), ActKind.PENALTY, day);
        return new Circumstances(
                now,
                actor,
                authority,
                handler,
                law,
                workingDays.calendar(),
                named(file, act, actor, day),
                adviser(act, authority, day),
                decisionDue(file, act),
                gate.passage(file, law),
                ListsInForce.on(day, editions, handler.id(), act.asksFor()),
                digests.of(file));
    }

    /** Who carries the case on today; a case that is not yet begun is the actor's own authority's, or its successor's. */
    AuthorityId handler(CaseFile file, Actor actor) {
        return authorities.carrying(
                file.authority().orElse(actor.authority()), LocalDate.ofInstant(clock.instant(), China.ZONE));
    }

    /** Read from the register of duties, which counts every term; only extensions ask for it. */
    private Optional<LocalDate> decisionDue(CaseFile file, CaseAct act) {
        return switch (act) {
            case ProposeExtension extension -> lastDay(file);
            case DiscussExtension discussion -> lastDay(file);
            case Approve approval -> lastDay(file);
            default -> Optional.empty();
        };
    }

    private Optional<LocalDate> lastDay(CaseFile file) {
        return duties.find(DutyKey.of(CaseDuties.DECIDE, file.id().stream()))
                .map(Duty::due)
                .filter(Due.By.class::isInstance)
                .map(Due.By.class::cast)
                .map(Due.By::day);
    }

    private Optional<LegalAdviser> adviser(CaseAct act, Authority authority, LocalDate day) {
        return act.adviserNamed()
                .flatMap(id -> advisers.on(id, day))
                .filter(adviser -> authorities.system(authority.id()).contains(adviser.authority()));
    }

    /** The actor, who handles the case, and the officers the act names, as the register shows them for the day of the act. */
    private Map<String, Officer> named(CaseFile file, CaseAct act, Actor actor, LocalDate day) {
        var persons = new ArrayList<>(List.of(actor.person()));
        persons.addAll(file.handlers());
        persons.addAll(act.officersNamed());
        Map<String, Officer> named = new LinkedHashMap<>();
        officers.on(persons, day).forEach(officer -> named.put(officer.person(), officer));
        return named;
    }
}
