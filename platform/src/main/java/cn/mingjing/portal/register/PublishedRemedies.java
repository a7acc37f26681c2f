package cn.mingjing.portal.register;

import cn.mingjing.law.ActKind;
import cn.mingjing.law.China;
import cn.mingjing.law.Jurisdiction;
import cn.mingjing.law.Parameter;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Provisions;
import cn.mingjing.law.Ruling;
import cn.mingjing.law.Term;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks the documents that bind an authority how long a party has for each remedy today. */
@Component
class PublishedRemedies {

    private final PublishedJurisdiction jurisdictions;
    private final Provisions provisions;
    private final Clock clock;

    PublishedRemedies(PublishedJurisdiction jurisdictions, Provisions provisions, Clock clock) {
        this.jurisdictions = jurisdictions;
        this.provisions = provisions;
        this.clock = clock;
    }

    Remedies of(String authority) {
        Optional<Jurisdiction> jurisdiction = jurisdictions.of(authority);
        return new Remedies(
                jurisdiction.flatMap(bound -> ruling(bound, Parameters.RECONSIDERATION)),
                jurisdiction.flatMap(bound -> ruling(bound, Parameters.LITIGATION)));
    }

    private Optional<Ruling<Term>> ruling(Jurisdiction jurisdiction, Parameter<Term> term) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), China.ZONE);
        return provisions.ruling(term, jurisdiction, ActKind.PENALTY, today);
    }
}
