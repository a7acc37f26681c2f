package cn.mingjing.document;

import java.util.List;
import java.util.Optional;

/**
 * 现场笔录: what officers found on site. Signed page by page.
 *
 * @param officers at least two
 * @param display how the officers made themselves known, such as {@code 佩戴并出示执法证件}; may be empty
 * @param companions auxiliary staff and experts who came along; may be empty
 * @param findings what was seen, in the order it was seen
 * @param measures evidence taken and measures ordered on site; may be empty
 * @param recording which recordings were made, such as {@code 全程音像记录，执法记录仪编号……}; may be empty
 * @param confirmation what the party's side says of the record after reading it
 */
public record OnSiteRecord(
        String agency,
        String caseName,
        Span time,
        String place,
        Inspected inspected,
        List<CertifiedOfficer> officers,
        String display,
        String companions,
        String recorder,
        Optional<Witness> witness,
        RightsTold rights,
        String findings,
        String measures,
        String recording,
        String confirmation,
        Optional<Signature> partySignature,
        Optional<Signature> witnessSignature,
        List<Signature> officerSignatures,
        Optional<Signature> recorderSignature)
        implements Paper {

    /**
     * Who was inspected, and who was there for him.
     *
     * @param representative legal representative, person in charge or operator
     * @param present the person on site, with post or relation to the party
     */
    public record Inspected(
            String name, String representative, String present, String presentIdNumber, String telephone) {}

    /** Somebody who saw it and belongs to neither side. */
    public record Witness(String name, String idNumber, String employerOrAddress) {}

    public OnSiteRecord {
        officers = List.copyOf(officers);
        officerSignatures = List.copyOf(officerSignatures);
    }

    @Override
    public String title() {
        return "现场笔录";
    }

    @Override
    public Optional<DocumentNumber> number() {
        return Optional.empty();
    }

    @Override
    public String matter() {
        return caseName;
    }
}
