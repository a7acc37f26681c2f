package cn.mingjing.document;

import java.util.List;
import java.util.Optional;

/**
 * 询问笔录: what a person was asked and answered. Signed page by page.
 *
 * @param occasion the how-manieth interview of this person in this case, from 1
 * @param interviewers at least two
 * @param display how the officers made themselves known, such as {@code 佩戴并出示执法证件}; may be empty
 * @param companions auxiliary staff and experts who came along; may be empty
 * @param confirmation what the person says of the record after reading it
 */
public record InterviewRecord(
        String agency,
        String caseName,
        int occasion,
        Span time,
        String place,
        List<CertifiedOfficer> interviewers,
        String display,
        String companions,
        String recorder,
        Interviewee interviewee,
        RightsTold rights,
        List<Exchange> exchanges,
        String confirmation,
        Optional<Signature> intervieweeSignature,
        List<Signature> interviewerSignatures,
        Optional<Signature> recorderSignature)
        implements Paper {

    /**
     * The person asked.
     *
     * @param relation to the case, such as {@code 当事人（经营者）}
     */
    public record Interviewee(
            String name,
            String sex,
            String idKind,
            String idNumber,
            String employer,
            String post,
            String address,
            String telephone,
            String relation) {}

    /** One question and its answer; either is empty where the record has only the other, or words of neither kind. */
    public record Exchange(String question, String answer) {}

    public InterviewRecord {
        interviewers = List.copyOf(interviewers);
        exchanges = List.copyOf(exchanges);
        interviewerSignatures = List.copyOf(interviewerSignatures);
    }

    @Override
    public String title() {
        return "询问笔录";
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
