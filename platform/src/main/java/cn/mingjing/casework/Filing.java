package cn.mingjing.casework;

import cn.mingjing.facts.Fact;
import cn.mingjing.law.Post;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What happens before a case is a case: its source, and the decision to file it (立案), 行政处罚法 第五十四条. */
public sealed interface Filing extends Fact {

    /** Where a case comes from (案件来源). */
    enum SourceKind {
        /** 监督检查 */
        INSPECTION,
        /** 投诉 */
        COMPLAINT,
        /** 举报 */
        REPORT,
        /** 其他机关移送 */
        TRANSFER,
        /** 上级交办 */
        ASSIGNMENT,
        /** 其他 */
        OTHER
    }

    /** A source was registered: the first trace of an act. */
    record SourceRegistered(
            String title, SourceKind source, LocalDate receivedOn, String provider, String clue, Party party)
            implements Filing {}

    /**
     * The handlers ask that the case be filed.
     *
     * @param item the public enforcement item that it falls under
     * @param withoutItem why it falls under none
     */
    record FilingProposed(
            String cause,
            String grounds,
            String basis,
            Optional<CitedItem> item,
            String withoutItem,
            OfficerPair officers,
            List<Post> chain)
            implements Filing, Proposal {}

    /** The case is filed; the term for the decision runs from here (第六十条). */
    record CaseFiled(String cause, LocalDate filedOn, OfficerPair officers, int proposal) implements Filing {}

    /** The handlers ask that no case be filed. */
    record DropProposed(String reason, String basis, List<Post> chain) implements Filing, Proposal {}

    /** No case is filed. */
    record CaseDropped(String reason, String basis, int proposal) implements Filing {}
}
