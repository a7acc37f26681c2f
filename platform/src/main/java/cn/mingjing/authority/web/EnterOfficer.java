package cn.mingjing.authority.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Credential;
import cn.mingjing.authority.LegalQualification;
import cn.mingjing.authority.Officer;
import cn.mingjing.authority.UnitId;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Objection;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The form on which an officer is entered or changed.
 *
 * @param signInName the account of a person who is entered for the first time; empty for one without any
 * @param from the day from which it holds
 */
record EnterOfficer(
        Optional<String> signInName,
        @NotBlank String name,
        UnitId unit,
        @NotBlank String title,
        Officer.Standing standing,
        Held held,
        Optional<String> legalCertificate,
        Optional<LocalDate> reviewingSince,
        LocalDate from) {

    /** Whether the person holds a credential. */
    sealed interface Held {}

    /** None is held. */
    record WithoutCredential() implements Held {}

    /** @param fields what its holder may enforce, separated by 、 */
    record WithCredential(
            @NotBlank String number,
            @NotBlank String issuer,
            @NotBlank String area,
            @NotBlank String fields,
            LocalDate validFrom,
            LocalDate validTo,
            Credential.Status status)
            implements Held {

        static WithCredential of(Credential credential) {
            return new WithCredential(
                    credential.number(),
                    credential.issuer(),
                    credential.area(),
                    String.join("、", credential.fields().stream().sorted().toList()),
                    credential.validFrom(),
                    credential.validTo(),
                    credential.status());
        }

        Credential credential() {
            return new Credential(
                    number, issuer, area, Set.copyOf(List.of(fields.split("、"))), validFrom, validTo, status);
        }
    }

    static EnterOfficer of(Officer officer, LocalDate from) {
        return new EnterOfficer(
                Optional.empty(),
                officer.name(),
                officer.unit(),
                officer.title(),
                officer.standing(),
                officer.credential().<Held>map(WithCredential::of).orElseGet(WithoutCredential::new),
                officer.qualification().certificate(),
                officer.qualification().reviewingSince(),
                from);
    }

    /** What keeps this from being an entry at all. */
    List<Objection> objections() {
        List<Objection> objections = new ArrayList<>();
        if (held instanceof WithCredential with && with.validTo().isBefore(with.validFrom())) {
            objections.add(objection("credential-ends-after-it-begins"));
        }
        if (held instanceof WithCredential && standing == Officer.Standing.AUXILIARY) {
            objections.add(objection("auxiliary-without-credential"));
        }
        return objections;
    }

    private static Objection objection(String rule) {
        return new Objection(
                rule,
                text("authority.rule." + rule + ".reason"),
                List.of(new Clause("行政处罚法", "第四十二条")),
                text("authority.rule." + rule + ".remedy"));
    }

    Officer entry(String person, AuthorityId authority) {
        return new Officer(
                person,
                name,
                authority,
                unit,
                title,
                standing,
                held instanceof WithCredential with ? Optional.of(with.credential()) : Optional.empty(),
                new LegalQualification(legalCertificate, reviewingSince));
    }
}
