package cn.mingjing.authority.registers;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Authority;
import cn.mingjing.authority.Credential;
import cn.mingjing.authority.Officer;
import cn.mingjing.authority.Unit;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.China;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Objection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What keeps the registers true: the rules an entry must meet before it is entered. */
@Component
class EntryRules {

    /** The registers of bodies, officers and reviewers rest on it; its text is not at hand, so it is cited as a whole. */
    private static final Clause REGISTERS = new Clause("国办发〔2018〕118号", "");

    private static final Clause QUALIFIED_OFFICERS = new Clause("行政处罚法", "第四十二条");

    private final AuthorityTable authorities;
    private final UnitTable units;
    private final OfficerTable officers;
    private final IssuerTable issuers;
    private final BodyRules bodies;
    private final Clock clock;

    EntryRules(
            AuthorityTable authorities,
            UnitTable units,
            OfficerTable officers,
            IssuerTable issuers,
            BodyRules bodies,
            Clock clock) {
        this.authorities = authorities;
        this.units = units;
        this.officers = officers;
        this.issuers = issuers;
        this.bodies = bodies;
        this.clock = clock;
    }

    List<Objection> against(Authority authority) {
        List<Objection> objections = againstSuperior(authority);
        return objections.isEmpty() ? bodies.against(authority, today()) : objections;
    }

    private List<Objection> againstSuperior(Authority authority) {
        if (authority.superior().isEmpty()) {
            return List.of();
        }
        if (authority.superior().get().equals(authority.id())) {
            return List.of(objection("superiors-without-circle", REGISTERS));
        }
        List<AuthorityId> chain = authorities.chainOn(authority.superior().get(), today()).stream()
                .map(Authority::id)
                .toList();
        if (chain.isEmpty()) {
            return List.of(
                    objection("superior-known", REGISTERS, authority.superior().get()));
        }
        return chain.contains(authority.id()) ? List.of(objection("superiors-without-circle", REGISTERS)) : List.of();
    }

    List<Objection> against(Unit unit) {
        return authorities.on(unit.authority(), today()).isEmpty()
                ? List.of(objection("authority-known", REGISTERS, unit.authority()))
                : List.of();
    }

    List<Objection> against(Officer officer) {
        List<Objection> objections = new ArrayList<>();
        boolean ownUnit = units.on(officer.unit(), today())
                .filter(unit -> unit.authority().equals(officer.authority()) && unit.open())
                .isPresent();
        if (!ownUnit && officer.standing() != Officer.Standing.LEFT) {
            objections.add(objection("unit-of-the-authority", REGISTERS, officer.name()));
        }
        officer.credential()
                .map(Credential::number)
                .filter(number -> officers.holderOf(number)
                        .filter(holder -> !holder.equals(officer.person()))
                        .isPresent())
                .ifPresent(
                        number -> objections.add(objection("one-holder-per-credential", QUALIFIED_OFFICERS, number)));
        newlyEntered(officer).flatMap(this::againstItsRule).ifPresent(objections::add);
        return objections;
    }

    /** A credential that the person's entry does not show already: what was entered before its rule may still be ended. */
    private Optional<Credential> newlyEntered(Officer officer) {
        Optional<Credential> before = officers.newest(officer.person())
                .flatMap(entry -> entry.content().credential());
        return officer.credential()
                .filter(held -> before.filter(known -> known.number().equals(held.number())
                                && known.issuer().equals(held.issuer()))
                        .isEmpty());
    }

    private Optional<Objection> againstItsRule(Credential credential) {
        return issuers.newest(credential.issuer())
                .map(Entry::content)
                .filter(issuer -> !issuer.allows(credential.number()))
                .map(issuer -> objection("number-by-its-rule", credential.number(), issuer.name(), issuer.rule()));
    }

    /** A register shows what holds, not what is planned: the day on which a version begins has come. */
    List<Objection> withDay(LocalDate from, List<Objection> objections) {
        if (!from.isAfter(today())) {
            return objections;
        }
        List<Objection> all = new ArrayList<>(objections);
        all.add(objection("entry-not-ahead", REGISTERS));
        return all;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), China.ZONE);
    }

    static Objection objection(String rule, Object... arguments) {
        return objection(rule, REGISTERS, arguments);
    }

    static Objection objection(String rule, Clause clause, Object... arguments) {
        return new Objection(
                rule,
                text("authority.rule." + rule + ".reason", arguments),
                List.of(clause),
                text("authority.rule." + rule + ".remedy"));
    }
}
