package cn.mingjing.casework;

import cn.mingjing.authority.Authority;
import cn.mingjing.document.DocumentNumber;
import cn.mingjing.document.Signature;
import cn.mingjing.facts.Recorded;
import java.util.Optional;

/**
 * The occasion on which a document is made out.
 *
 * @param file the case with the fact in it
 * @param recorded the fact that owes the document
 * @param authority whose document it is
 * @param law what binds the authority on that day
 * @param number empty for forms without one
 */
public record PaperIssue(
        CaseFile file, Recorded<?> recorded, Authority authority, LawInForce law, Optional<DocumentNumber> number) {

    /** The authority's full name, as it heads the document. */
    public String agency() {
        return authority.name();
    }

    /** The case's name (案件名称). */
    public String caseName() {
        return file.source().title();
    }

    /** Whoever did the act, by his account at the moment it was recorded. */
    public Signature signed() {
        return signed(recorded);
    }

    /** Whoever recorded that fact. */
    public static Signature signed(Recorded<?> by) {
        return new Signature.Signed(by.actor().name(), by.recordedAt());
    }
}
