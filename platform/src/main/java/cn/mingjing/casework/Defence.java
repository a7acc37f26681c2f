package cn.mingjing.casework;

import cn.mingjing.facts.Fact;
import cn.mingjing.law.Fen;
import cn.mingjing.originals.OriginalRef;
import java.time.LocalDate;
import java.util.Optional;

/** What is told to the party, and what the party says (告知、陈述申辩、听证申请), 行政处罚法 第四十四条、第四十五条、第六十三条、第六十四条. */
public sealed interface Defence extends Fact {

    /** How a document reached the party (送达方式). */
    enum ServiceMode {
        /** 直接送达 */
        IN_PERSON,
        /** 留置送达 */
        LEFT_IN_PLACE,
        /** 邮寄送达 */
        BY_POST,
        /** 电子送达 */
        ELECTRONIC,
        /** 公告送达 */
        PUBLIC_NOTICE
    }

    /**
     * The notice of the intended penalty was made out (行政处罚告知书).
     *
     * @param hearingTold whether it tells the right to a hearing (第六十三条)
     * @param fineTold the fine it tells
     * @param draftDigest digest of the draft decision it tells, lower-case hexadecimal SHA-256
     */
    record PenaltyNoticeIssued(LocalDate issuedOn, boolean hearingTold, Fen fineTold, String draftDigest)
            implements Defence {}

    /**
     * The party was told of the intended penalty and of its rights.
     *
     * @param notice number of the fact that made the notice out
     * @param answerBy last day to state or defend; the decision may come after it
     */
    record PenaltyNoticeServed(
            int notice,
            LocalDate servedOn,
            ServiceMode mode,
            String place,
            String receivedBy,
            OfficerPair officers,
            Optional<OriginalRef> receipt,
            String remark,
            LocalDate answerBy)
            implements Defence, Service {}

    /** The party stated or defended itself. */
    record StatementReceived(LocalDate receivedOn, String statement, Optional<OriginalRef> paper) implements Defence {}

    /** The handlers examined the statement again (复核). */
    record StatementReexamined(boolean accepted, boolean newFacts, String finding) implements Defence {}

    /** The party waived statement and defence expressly (第六十二条). */
    record DefenceWaived(LocalDate waivedOn, String waivedBy, OriginalRef paper) implements Defence {}

    /** The party waived the hearing expressly. */
    record HearingWaived(LocalDate waivedOn, String waivedBy, OriginalRef paper) implements Defence {}

    /** The party asked for a hearing in time. */
    record HearingRequested(LocalDate requestedOn, String requestedBy) implements Defence {}

    /** The party took the request for a hearing back. */
    record HearingRequestWithdrawn(LocalDate withdrawnOn, String reason, OriginalRef paper) implements Defence {}
}
