package cn.mingjing.portal.register;

import cn.mingjing.law.OfficerField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An officer with his credential as published (公开的执法人员).
 *
 * @param title the post; absent where the authority's documents do not have it published
 * @param area where he may enforce; absent likewise
 * @param status what the issuer has said of the credential: {@code IN_FORCE}, {@code SUSPENDED} or {@code REVOKED}
 */
public record PublishedOfficer(
        String credentialNumber,
        String name,
        Optional<String> title,
        String authority,
        String authorityName,
        String authorityTelephone,
        String unitName,
        Optional<String> area,
        String issuer,
        List<String> fields,
        LocalDate validFrom,
        LocalDate validTo,
        String status) {

    public PublishedOfficer {
        fields = List.copyOf(fields);
    }

    /** The same with no more than is public. */
    PublishedOfficer with(Particulars shown) {
        return new PublishedOfficer(
                credentialNumber,
                name,
                title.filter(any -> shown.has(OfficerField.POST)),
                authority,
                authorityName,
                authorityTelephone,
                unitName,
                area.filter(any -> shown.has(OfficerField.AREA)),
                issuer,
                fields,
                validFrom,
                validTo,
                status);
    }

    /** How the credential stands on a day: {@code VALID}, {@code NOT_YET}, {@code EXPIRED}, {@code SUSPENDED} or {@code REVOKED}. */
    public String stateOn(LocalDate day) {
        if (!status.equals("IN_FORCE")) {
            return status;
        }
        return day.isBefore(validFrom) ? "NOT_YET" : day.isAfter(validTo) ? "EXPIRED" : "VALID";
    }
}
