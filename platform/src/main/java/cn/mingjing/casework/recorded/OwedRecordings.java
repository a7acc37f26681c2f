package cn.mingjing.casework.recorded;

import cn.mingjing.authority.Authorities;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.LawInForce;
import cn.mingjing.casework.ListsInForce;
import cn.mingjing.casework.RecordingOwed;
import cn.mingjing.catalogue.Editions;
import cn.mingjing.catalogue.ListKind;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.China;
import cn.mingjing.law.Provisions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What is owed of the recordings of a case today, with the law and the lists that say so. */
@Component
public class OwedRecordings {

    private final Authorities authorities;
    private final Provisions provisions;
    private final Editions editions;
    private final Clock clock;

    OwedRecordings(Authorities authorities, Provisions provisions, Editions editions, Clock clock) {
        this.authorities = authorities;
        this.provisions = provisions;
        this.editions = editions;
        this.clock = clock;
    }

    /** Step by step; empty for a case that nobody has begun. */
    public List<RecordingOwed> of(CaseFile file) {
        return file.authority()
                .map(authority -> authorities.carrying(authority, today()))
                .map(handler -> RecordingOwed.of(file, law(handler), lists(handler)))
                .orElse(List.of());
    }

    LawInForce law(AuthorityId authority) {
        return new LawInForce(provisions, authorities.jurisdiction(authority), ActKind.PENALTY, today());
    }

    ListsInForce lists(AuthorityId authority) {
        return ListsInForce.on(today(), editions, authority, Set.of(ListKind.RECORDING_ITEMS));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), China.ZONE);
    }
}
