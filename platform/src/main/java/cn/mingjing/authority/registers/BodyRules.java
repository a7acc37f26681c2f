package cn.mingjing.authority.registers;

import cn.mingjing.authority.Authority;
import cn.mingjing.authority.Entrustment;
import cn.mingjing.authority.Nature;
import cn.mingjing.authority.Succession;
import cn.mingjing.identifier.Division;
import cn.mingjing.identifier.Divisions;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Objection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What must hold of a body itself before it is entered: where it lies, on what deed it acts, who carries on after it. */
@Component
class BodyRules {

    private static final Clause ENTRUSTMENT = new Clause("行政处罚法", "第二十条");
    private static final Clause CARRIED_ON = new Clause("行政诉讼法", "第二十六条");
    private static final String WHOLE_COUNTRY = "000000";

    /** A province, then either nothing more or a city and perhaps a county in it (the structure of GB/T 2260). */
    private static final String DIVISION =
            "(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])(0000|(0[1-9]|[1-9]\\d)\\d{2})";

    private final AuthorityTable authorities;

    BodyRules(AuthorityTable authorities) {
        this.authorities = authorities;
    }

    List<Objection> against(Authority authority, LocalDate today) {
        List<Objection> objections = new ArrayList<>();
        againstDivision(authority, today).ifPresent(objections::add);
        againstDeed(authority, today).ifPresent(objections::add);
        authority
                .succession()
                .flatMap(succession -> againstSuccession(authority, succession, today))
                .ifPresent(objections::add);
        return objections;
    }

    /**
     * A code that no table has may be newer than the tables: it passes by its structure, and the register asks to look at it.
     * One that the tables gave up does not, unless the body is entered as one that acts no more.
     */
    private Optional<Objection> againstDivision(Authority authority, LocalDate today) {
        String code = authority.divisionCode();
        if (!code.equals(WHOLE_COUNTRY) && !code.matches(DIVISION)) {
            return Optional.of(EntryRules.objection("division-plausible", code));
        }
        if (authority.succession().isEmpty() && Divisions.on(code, today).isEmpty()) {
            Optional<Division> former = Divisions.last(code);
            if (former.isPresent()) {
                return former.flatMap(BodyRules::givenUp);
            }
        }
        return withinSuperior(authority, today);
    }

    private static Optional<Objection> givenUp(Division former) {
        return former.until()
                .map(month -> EntryRules.objection(
                        "division-in-force", former.code(), former.name(), month.getYear(), month.getMonthValue()));
    }

    private Optional<Objection> withinSuperior(Authority authority, LocalDate today) {
        String code = authority.divisionCode();
        return authority
                .superior()
                .flatMap(superior -> authorities.on(superior, today))
                .filter(superior -> !superior.divisionCode().equals(WHOLE_COUNTRY))
                .filter(superior -> !code.startsWith(area(superior.divisionCode())))
                .map(superior -> EntryRules.objection(
                        "division-within-superior", code, superior.name(), superior.divisionCode()));
    }

    /** What all codes of a division begin with, such as {@code 4109}. */
    private static String area(String code) {
        return code.replaceFirst("(00){1,2}$", "");
    }

    private Optional<Objection> againstDeed(Authority authority, LocalDate today) {
        Optional<Entrustment> deed = authority.entrustment();
        if (authority.nature() != Nature.ENTRUSTED) {
            return deed.map(unwanted -> EntryRules.objection("deed-of-the-entrusted", ENTRUSTMENT));
        }
        if (deed.isEmpty()) {
            return Optional.of(EntryRules.objection("entrusted-by-deed", ENTRUSTMENT));
        }
        boolean byAgency = authorities
                .on(deed.get().by(), today)
                .filter(by -> !by.id().equals(authority.id()) && by.nature() != Nature.ENTRUSTED)
                .isPresent();
        if (!byAgency) {
            return Optional.of(EntryRules.objection("entrusted-by-an-agency", ENTRUSTMENT));
        }
        return deed.filter(dates -> dates.until().isBefore(dates.signedOn()))
                .map(dates -> EntryRules.objection("deed-ends-after-it-begins", ENTRUSTMENT));
    }

    private Optional<Objection> againstSuccession(Authority authority, Succession succession, LocalDate today) {
        if (succession.since().isAfter(today)) {
            return Optional.of(EntryRules.objection("succession-not-ahead", CARRIED_ON));
        }
        Predicate<Authority> other = successor -> !successor.id().equals(authority.id());
        boolean carriesOn = authorities
                .on(succession.successor(), today)
                .filter(other)
                .filter(successor -> successor.successorOn(today).isEmpty())
                .isPresent();
        return carriesOn ? Optional.empty() : Optional.of(EntryRules.objection("successor-at-work", CARRIED_ON));
    }
}
