package cn.mingjing.casework;

import cn.mingjing.facts.Fact;
import cn.mingjing.law.Fen;
import cn.mingjing.law.Post;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** How the authority comes to its decision (集体讨论、决定), 行政处罚法 第五十七条至第五十九条. */
public sealed interface Deciding extends Fact {

    /**
     * The leaders discussed the case together (集体讨论).
     *
     * @param attending those with a vote
     * @param inFavour how many of them agreed to the draft
     * @param draftDigest what they discussed, lower-case hexadecimal SHA-256
     */
    record DiscussedCollectively(
            LocalDate heldOn,
            String chairedBy,
            List<LeaderId> attending,
            String minutes,
            int inFavour,
            int against,
            boolean agreed,
            String draftDigest)
            implements Deciding, Discussion {}

    /** The handlers put the decision before those who must approve it. */
    record DecisionProposed(String defenceHandled, String draftDigest, List<Post> chain)
            implements Deciding, Proposal {}

    /**
     * The authority has decided. Flat, so that each field can be disclosed without the others.
     *
     * @param passage number of the fact in this stream that opened the gate: the opinion, the settlement or the finding
     *     that the decision is not major
     * @param draftDigest digest of the draft decision, equal to the one the passage binds
     * @param evidenceDigest digest of the evidence list, equal to the one the passage binds
     */
    record DecisionMade(
            LocalDate decidedOn,
            PartyKind partyKind,
            String partyName,
            String partyCode,
            String partyRepresentative,
            String partyIdentityNumber,
            String partyAddress,
            String violation,
            String facts,
            String evidence,
            String provisionBreached,
            String provisionApplied,
            String discretion,
            String defenceHandled,
            Set<PenaltyKind> kinds,
            String content,
            Fen fine,
            Fen confiscation,
            String correction,
            String performance,
            String remedies,
            int passage,
            String draftDigest,
            String evidenceDigest,
            int proposal)
            implements Deciding {}
}
