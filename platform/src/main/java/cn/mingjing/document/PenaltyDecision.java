package cn.mingjing.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 行政处罚决定书, with the six items of 行政处罚法 art. 59, and whether the party's defence was accepted.
 *
 * @param course where the case came from and how it was investigated
 * @param facts the facts as found
 * @param weighed what is said of the evidence as a whole; may be empty
 * @param defence what notice was given, what the party stated, and whether and why it was accepted
 * @param hearing how a hearing went, where there was one
 * @param reasons how the facts are to be judged, and the provisions breached
 * @param discretion what was weighed, and why the penalty is as high as it is
 * @param basis the provisions applied, as cited
 * @param penalties what is decided
 * @param performance how and by when to perform it
 * @param remedies where and by when to have it examined
 * @param date empty for a draft
 */
public record PenaltyDecision(
        String agency,
        Optional<DocumentNumber> number,
        PartyParticulars party,
        String caseName,
        String course,
        String facts,
        List<EvidenceItem> evidence,
        String weighed,
        String defence,
        Optional<String> hearing,
        String reasons,
        String discretion,
        String basis,
        List<Penalty> penalties,
        String performance,
        String remedies,
        Optional<LocalDate> date)
        implements Paper {

    /** A piece of evidence and what it proves; the second is empty where it is said of all together. */
    public record EvidenceItem(String what, String proves) {}

    public PenaltyDecision {
        evidence = List.copyOf(evidence);
        penalties = List.copyOf(penalties);
    }

    @Override
    public String title() {
        return "行政处罚决定书";
    }

    @Override
    public String matter() {
        return caseName;
    }
}
