package cn.mingjing.disclosure;

import cn.mingjing.facts.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What becomes of a notice, fact by fact. */
public sealed interface Noticing extends Fact {

    /**
     * A notice was drafted from a decision.
     *
     * @param caseId the case decided
     * @param decision number of the decision's fact in the case's stream
     * @param shown fields of the decision shown as recorded
     * @param treated parts shown with another text
     */
    record NoticeDrafted(UUID caseId, int decision, List<String> shown, List<TreatedPart> treated)
            implements Noticing {}

    /** The draft was sent back to its author. */
    record NoticeReturned(String reason) implements Noticing {}

    /**
     * A second person checked the draft and found it fit for release; the treated texts are committed to here.
     *
     * @param draft number of the draft's fact in this stream
     * @param author name of who drafted it
     */
    record NoticeChecked(int draft, String author, List<String> shown, List<TreatedPart> treated) implements Noticing {}

    /**
     * The notice is public from this day; recorded again, with the same days, when it is corrected.
     *
     * @param publicUntil last day on which it may be public; empty where no document sets an end
     */
    record NoticeReleased(
            UUID caseId,
            int decision,
            int check,
            String documentNumber,
            String authorityName,
            LocalDate releasedOn,
            Optional<LocalDate> publicUntil)
            implements Noticing {}

    /** Something in the public notice was found to be wrong (duty D-33). */
    record NoticeFoundWrong(String what, String foundBy, LocalDate foundOn) implements Noticing {}

    /**
     * The corrected notice is public in place of the wrong one.
     *
     * @param found number of the fact that reported the error
     */
    record NoticeCorrected(int found, LocalDate correctedOn) implements Noticing {}

    /** Publicity ended before its time (信用修复): the address answers that it is gone. */
    record PublicityEnded(String document, LocalDate endedOn) implements Noticing {}

    /** The decision was changed, revoked, found unlawful or void, or ordered remade: the notice has to come down. */
    record DecisionOverturned(Overturning ground, String document, LocalDate knownOn) implements Noticing {}

    /** The notice was taken down; its address says so and why, and nothing else. */
    record NoticeWithdrawn(Overturning ground, String reason, LocalDate withdrawnOn) implements Noticing {}
}
