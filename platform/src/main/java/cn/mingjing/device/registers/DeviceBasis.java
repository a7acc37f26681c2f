package cn.mingjing.device.registers;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Authorities;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.China;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Parameter;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Provisions;
import cn.mingjing.law.Ruling;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What refusals about equipment rest on: the clause of the authority's document, where it has one. */
@Component
class DeviceBasis {

    /** The documents that have no such clause carry it out; its text is not at hand, so it is cited as a whole. */
    private static final Clause WHOLE = new Clause("国办发〔2018〕118号", "");

    private final Provisions provisions;
    private final Authorities authorities;
    private final Clock clock;

    DeviceBasis(Provisions provisions, Authorities authorities, Clock clock) {
        this.provisions = provisions;
        this.authorities = authorities;
        this.clock = clock;
    }

    Objection objection(AuthorityId authority, String rule, Object... arguments) {
        return objection(clauses(authority, Parameters.EQUIPMENT_ALLOCATION), rule, arguments);
    }

    /** Refuses what would have recordings overwritten that are still on the device (duty R-10). */
    Objection promptExport(AuthorityId authority, String rule, Object... arguments) {
        return objection(clauses(authority, Parameters.PROMPT_EXPORT), rule, arguments);
    }

    private static Objection objection(List<Clause> clauses, String rule, Object... arguments) {
        return new Objection(
                rule,
                text("device.rule." + rule + ".reason", arguments),
                clauses,
                text("device.rule." + rule + ".remedy"));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), China.ZONE);
    }

    private List<Clause> clauses(AuthorityId authority, Parameter<?> said) {
        return authorities
                .find(authority)
                .flatMap(known ->
                        provisions.ruling(said, authorities.jurisdiction(authority), ActKind.INSPECTION, today()))
                .map(Ruling::clauses)
                .orElse(List.of(WHOLE));
    }
}
