package cn.mingjing.casework.handling;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Authority;
import cn.mingjing.authority.Officer;
import cn.mingjing.authority.Officers;
import cn.mingjing.calendar.WorkingDays;
import cn.mingjing.casework.CaseAct;
import cn.mingjing.casework.CaseDigests;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.Circumstances;
import cn.mingjing.casework.DecisionGate;
import cn.mingjing.casework.LawInForce;
import cn.mingjing.casework.acts.ByOfficers;
import cn.mingjing.facts.Actor;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.China;
import cn.mingjing.law.Provisions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gathers everything outside the file that the law's answer depends on. */
@Component
class CircumstancesOf {

    private final Clock clock;
    private final Provisions provisions;
    private final Authorities authorities;
    private final Officers officers;
    private final WorkingDays workingDays;
    private final DecisionGate gate;
    private final CaseDigests digests;

    CircumstancesOf(
            Clock clock,
            Provisions provisions,
            Authorities authorities,
            Officers officers,
            WorkingDays workingDays,
            DecisionGate gate,
            CaseDigests digests) {
        this.clock = clock;
        this.provisions = provisions;
        this.authorities = authorities;
        this.officers = officers;
        this.workingDays = workingDays;
        this.gate = gate;
        this.digests = digests;
    }

    Circumstances of(CaseFile file, CaseAct act, Actor actor) {
        Instant now = clock.instant();
        LocalDate day = LocalDate.ofInstant(act.occurredAt(now), China.ZONE);
        Authority authority = authorities.get(file.authority().orElse(actor.authority()));
        var law = new LawInForce(provisions, authorities.jurisdiction(authority.id()), ActKind.PENALTY, day);
        return new Circumstances(
                now,
                actor,
                authority,
                law,
                workingDays.calendar(),
                named(act, actor, day),
                gate.passage(file, law),
                digests.of(file));
    }

    /** The actor and the officers the act names, as the register shows them for the day of the act. */
    private Map<String, Officer> named(CaseAct act, Actor actor, LocalDate day) {
        var persons = new ArrayList<>(List.of(actor.person()));
        if (act instanceof ByOfficers byOfficers) {
            persons.addAll(byOfficers.officers().persons());
        }
        Map<String, Officer> named = new LinkedHashMap<>();
        officers.on(persons, day).forEach(officer -> named.put(officer.person(), officer));
        return named;
    }
}
