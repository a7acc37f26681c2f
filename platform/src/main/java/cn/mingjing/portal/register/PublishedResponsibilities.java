package cn.mingjing.portal.register;

import cn.mingjing.law.ActKind;
import cn.mingjing.law.China;
import cn.mingjing.law.Jurisdiction;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Provisions;
import cn.mingjing.law.Responsibility;
import cn.mingjing.law.ResponsibleUnits;
import cn.mingjing.law.Ruling;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks the documents that bind an authority which units answer for what it makes public (duty D-02). */
@Component
public class PublishedResponsibilities {

    private static final Set<Responsibility> DISCLOSURE =
            EnumSet.range(Responsibility.BEFOREHAND_DISCLOSURE, Responsibility.PLATFORM);

    private final PublishedJurisdiction jurisdictions;
    private final Provisions provisions;
    private final Clock clock;

    PublishedResponsibilities(PublishedJurisdiction jurisdictions, Provisions provisions, Clock clock) {
        this.jurisdictions = jurisdictions;
        this.provisions = provisions;
        this.clock = clock;
    }

    /** Who answers for one matter, and what says so. */
    public record Responsible(Responsibility matter, Ruling<ResponsibleUnits> units) {}

    /** Matter by matter; none where no document names units. */
    public List<Responsible> of(String authority) {
        Optional<Jurisdiction> jurisdiction = jurisdictions.of(authority);
        LocalDate today = LocalDate.ofInstant(clock.instant(), China.ZONE);
        return DISCLOSURE.stream()
                .flatMap(matter -> jurisdiction
                        .flatMap(bound ->
                                provisions.ruling(Parameters.responsible(matter), bound, ActKind.PENALTY, today))
                        .map(ruling -> new Responsible(matter, ruling))
                        .stream())
                .toList();
    }
}
