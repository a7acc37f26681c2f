package cn.mingjing.casework;

import cn.mingjing.authority.LegalAdviserId;
import cn.mingjing.catalogue.ListKind;
import cn.mingjing.law.China;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a person does in a case. Implemented by records only: the record gives the JSON of the interface, the fields of the
 * form and the names of both.
 */
public interface CaseAct {

    /** When the act happened, where it may lie before its recording: acts in the field only. China's local time. */
    default Optional<LocalDateTime> happenedAt() {
        return Optional.empty();
    }

    /** The moment the act happened. */
    default Instant occurredAt(Instant now) {
        return happenedAt().map(local -> local.atZone(China.ZONE).toInstant()).orElse(now);
    }

    /** The persons of the register whom the act names as officers. */
    default List<String> officersNamed() {
        return List.of();
    }

    /** The entry of a register of legal advisers whom the act calls in. */
    default Optional<LegalAdviserId> adviserNamed() {
        return Optional.empty();
    }

    /** The authority's public lists that the law's answer depends on. */
    default Set<ListKind> asksFor() {
        return Set.of();
    }

    /** The act's name in addresses and on record, such as {@code EndInvestigation}. */
    static String nameOf(Class<? extends CaseAct> act) {
        return act.getSimpleName();
    }
}
