package cn.mingjing.authority.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Engagement;
import cn.mingjing.authority.LegalAdviser;
import cn.mingjing.authority.LegalAdviserId;
import cn.mingjing.identifier.LawyerLicence;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Objection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The form on which a legal counsel or public lawyer is entered, changed, or the engagement ended. */
record EnterLegalAdviser(
        LegalAdviser.Capacity capacity,
        @NotBlank @Size(max = 50) String name,
        Optional<LawyerLicence> licence,
        @NotBlank @Size(max = 100) String employer,
        @NotBlank @Size(max = 200) String fields,
        LocalDate engagedFrom,
        LocalDate engagedTo,
        Ending ending) {

    /** Whether the engagement lasts as long as was agreed. */
    sealed interface Ending {}

    /** It does. */
    record AsAgreed() implements Ending {}

    /** @param on the first day on which it no longer holds */
    record EndedEarly(
            LocalDate on, @NotBlank @Size(max = 200) String reason) implements Ending {}

    static EnterLegalAdviser of(LegalAdviser adviser) {
        Engagement engagement = adviser.engagement();
        return new EnterLegalAdviser(
                adviser.capacity(),
                adviser.name(),
                adviser.licence(),
                adviser.employer(),
                adviser.fields(),
                engagement.from(),
                engagement.to(),
                engagement
                        .end()
                        .<Ending>map(end -> new EndedEarly(end.on(), end.reason()))
                        .orElseGet(AsAgreed::new));
    }

    /** What keeps this from being an entry at all. */
    List<Objection> objections() {
        return engagedTo.isBefore(engagedFrom)
                ? List.of(new Objection(
                        "engagement-ends-after-it-begins",
                        text("authority.rule.engagement-ends-after-it-begins.reason"),
                        List.of(new Clause("国办发〔2018〕118号", "")),
                        text("authority.rule.engagement-ends-after-it-begins.remedy")))
                : List.of();
    }

    LegalAdviser entry(LegalAdviserId id, AuthorityId authority) {
        Optional<Engagement.End> end = ending instanceof EndedEarly(var on, var reason)
                ? Optional.of(new Engagement.End(on, reason))
                : Optional.empty();
        return new LegalAdviser(
                id, authority, capacity, name, licence, employer, fields, new Engagement(engagedFrom, engagedTo, end));
    }
}
