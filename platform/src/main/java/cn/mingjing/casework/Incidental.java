package cn.mingjing.casework;

import cn.mingjing.facts.Fact;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Post;
import cn.mingjing.law.UncountedTime;
import cn.mingjing.originals.OriginalRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What happens beside the main line of a case (有关事项): its term, who may handle it, its pause and its early end. */
public sealed interface Incidental extends Fact {

    /** Who asks that an officer recuse himself. */
    enum RecusalSource {
        /** 本人自行回避 */
        OFFICER,
        /** 当事人申请回避 */
        PARTY
    }

    /** Why an investigation pauses (中止调查), 市场监督管理行政处罚程序规定 第四十六条. */
    enum SuspensionCause {
        /** 须以相关案件的裁判结果或者其他行政决定为依据 */
        RELATED_CASE,
        /** 法律适用问题须送请有权机关解释或者确认 */
        LEGAL_QUESTION,
        /** 因不可抗力暂时无法调查 */
        FORCE_MAJEURE,
        /** 当事人下落不明，暂时无法调查 */
        PARTY_MISSING,
        /** 其他应当中止调查的情形 */
        OTHER
    }

    /** The handlers ask for a longer term for the decision (提请延长办案期限). */
    record ExtensionProposed(String reason, List<Post> chain) implements Incidental, Proposal {}

    /**
     * The term for the decision is longer.
     *
     * @param until the last day, where the leaders set one; else the term is as long as the documents allow
     * @param ground number of the fact that it rests on: the proposal or the discussion
     */
    record TermExtended(String reason, Optional<LocalDate> until, int ground) implements Incidental {}

    /** The leaders discussed whether to extend once more (集体讨论决定是否继续延期). */
    record FurtherExtensionDiscussed(
            LocalDate heldOn,
            String chairedBy,
            List<LeaderId> attending,
            String minutes,
            int inFavour,
            int against,
            boolean agreed,
            LocalDate until)
            implements Incidental, Discussion {}

    /**
     * From this day on the term for the decision does not run.
     *
     * @param clauses where the law says so
     */
    record UncountedTimeBegun(
            UncountedTime time, LocalDate from, String reason, Optional<OriginalRef> paper, List<Clause> clauses)
            implements Incidental {}

    /**
     * The term runs again after this day.
     *
     * @param begun number of the fact that began it
     */
    record UncountedTimeEnded(int begun, LocalDate to) implements Incidental {}

    /**
     * Somebody asks that an officer handle the case no more (回避), 行政处罚法 第四十三条.
     *
     * @param askedBy the party or its agent; the officer's own name where he asks himself
     * @param successor who takes over if it is granted
     */
    record RecusalProposed(
            OfficerId officer,
            RecusalSource source,
            String askedBy,
            LocalDate askedOn,
            String reason,
            Optional<OriginalRef> paper,
            Optional<OfficerId> successor,
            List<Post> chain)
            implements Incidental, Proposal {}

    /**
     * The officer handles the case no more.
     *
     * @param officers the two who handle it from now on
     */
    record OfficerRecused(
            OfficerId officer, Optional<OfficerId> successor, OfficerPair officers, String reason, int proposal)
            implements Incidental {}

    /** The handlers ask that the investigation pause. */
    record SuspensionProposed(SuspensionCause cause, String reason, List<Post> chain) implements Incidental, Proposal {}

    /**
     * The investigation pauses (中止调查); the term does not run.
     *
     * @param clauses where the law says so
     */
    record InvestigationSuspended(
            SuspensionCause cause, String reason, LocalDate suspendedOn, List<Clause> clauses, int proposal)
            implements Incidental {}

    /** The investigation goes on (恢复调查). */
    record InvestigationResumed(String reason, LocalDate resumedOn) implements Incidental {}

    /**
     * Somebody asks that the content of records be erased. Says nothing of that content itself.
     *
     * @param named the records in words, such as 询问笔录（2026年3月5日）
     * @param handlers who handled the case according to them, which stays known
     */
    record ErasureProposed(
            Set<RecordNumber> records,
            List<String> named,
            ErasureGround ground,
            String reason,
            Set<String> handlers,
            List<Post> chain)
            implements Incidental, Proposal {}

    /** The handlers ask that the investigation end for good without a decision. */
    record TerminationProposed(String reason, List<Post> chain) implements Incidental, Proposal {}

    /** The investigation ended for good without a decision (终止调查). */
    record InvestigationTerminated(String reason, LocalDate terminatedOn, int proposal) implements Incidental {}
}
