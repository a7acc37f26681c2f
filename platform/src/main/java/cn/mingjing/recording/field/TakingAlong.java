package cn.mingjing.recording.field;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Credential;
import cn.mingjing.authority.Officer;
import cn.mingjing.authority.Officers;
import cn.mingjing.facts.Actor;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.China;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Provisions;
import cn.mingjing.law.Ruling;
import cn.mingjing.recording.FieldOfficer;
import cn.mingjing.recording.FieldWork;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together what an officer's device takes along. */
@Component
class TakingAlong {

    private final Authorities authorities;
    private final Officers officers;
    private final Provisions provisions;
    private final FieldWork work;
    private final Clock clock;

    TakingAlong(Authorities authorities, Officers officers, Provisions provisions, FieldWork work, Clock clock) {
        this.authorities = authorities;
        this.officers = officers;
        this.provisions = provisions;
        this.work = work;
        this.clock = clock;
    }

    FieldDay of(Actor actor, String token) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), China.ZONE);
        return new FieldDay(
                token,
                clock.instant(),
                unit(actor, today),
                new FieldOfficer(
                        actor.person(),
                        actor.name(),
                        officers.credentialOn(actor.person(), today)
                                .map(Credential::number)
                                .orElse("")),
                colleagues(actor, today),
                work.atHand(actor),
                work.asked(actor),
                statement(actor, today));
    }

    private String unit(Actor actor, LocalDate today) {
        return authorities.find(actor.authority()).isPresent()
                ? authorities.inWhoseName(actor.authority(), today).name()
                : "";
    }

    private List<FieldOfficer> colleagues(Actor actor, LocalDate today) {
        return officers.of(actor.authority()).stream()
                .filter(officer -> !officer.person().equals(actor.person()))
                .flatMap(officer -> officer.credentialOn(today).map(held -> named(officer, held)).stream())
                .toList();
    }

    private static FieldOfficer named(Officer officer, Credential held) {
        return new FieldOfficer(officer.person(), officer.name(), held.number());
    }

    private String statement(Actor actor, LocalDate today) {
        return authorities.find(actor.authority()).isEmpty()
                ? ""
                : provisions
                        .ruling(
                                Parameters.SPOKEN_STATEMENT,
                                authorities.jurisdiction(actor.authority()),
                                ActKind.PENALTY,
                                today)
                        .filter(Ruling::value)
                        .map(ruling ->
                                ruling.clauses().stream().map(Clause::citation).collect(Collectors.joining("、")))
                        .orElse("");
    }
}
