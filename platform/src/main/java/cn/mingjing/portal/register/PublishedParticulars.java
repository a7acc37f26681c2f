package cn.mingjing.portal.register;

import cn.mingjing.law.ActKind;
import cn.mingjing.law.China;
import cn.mingjing.law.Jurisdiction;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Provisions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks the documents that bind an authority which particulars of its officers are public. */
@Component
class PublishedParticulars {

    private final PublishedJurisdiction jurisdictions;
    private final Provisions provisions;
    private final Clock clock;

    PublishedParticulars(PublishedJurisdiction jurisdictions, Provisions provisions, Clock clock) {
        this.jurisdictions = jurisdictions;
        this.provisions = provisions;
        this.clock = clock;
    }

    /** What today is public of the officers of an authority; all that D-14 knows where no document of its own lists less. */
    Particulars of(String authority) {
        return jurisdictions.of(authority).flatMap(this::ruling).orElse(Particulars.ALL);
    }

    /** The provisions on officers speak for every kind of act alike. */
    private Optional<Particulars> ruling(Jurisdiction jurisdiction) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), China.ZONE);
        return provisions
                .ruling(Parameters.OFFICERS_SHOWN, jurisdiction, ActKind.INSPECTION, today)
                .map(ruling -> new Particulars(ruling.value().fields(), ruling.clauses()));
    }
}
