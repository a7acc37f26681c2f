package cn.mingjing.law;

import static java.util.Comparator.comparingInt;

import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The catalogue of everything the documents set values for, each with the order that decides when several speak.
 *
 * <p>In a rule pack a parameter is named by its constant in lower-case words joined by hyphens: {@code withdraw-notice},
 * {@code recording-on-site}, {@code approval-decide}, {@code unit-publishing-decisions}.
 */
public final class Parameters {

    private static final Catalogue CATALOGUE = new Catalogue();

    // filing and deciding

    /** From a clue to filing the case (立案). 行政处罚法 art. 54 says promptly; the market sector 15 working days. */
    public static final Parameter<Term> FILE_CASE = CATALOGUE.term("file-case", Orders.shorter());

    /** How much longer filing may take once the head of the agency agrees. */
    public static final Parameter<Term> FILE_CASE_EXTENSION = CATALOGUE.term("file-case-extension", Orders.shorter());

    /** From filing to the decision (办案期限). 行政处罚法 art. 60: 90 days. */
    public static final Parameter<Term> DECIDE_CASE = CATALOGUE.term("decide-case", Orders.shorter());

    /** How much longer the decision may take once the head of the agency agrees. */
    public static final Parameter<Term> DECIDE_CASE_EXTENSION =
            CATALOGUE.term("decide-case-extension", Orders.shorter());

    /** Whether the leaders may then, together, set a further term (集体讨论决定是否继续延期). */
    public static final Parameter<Boolean> FURTHER_EXTENSION =
            CATALOGUE.add("further-extension", Boolean.class, new Order.MostSpecific<>());

    /** What does not count into the term for the decision. */
    public static final Parameter<UncountedTimes> UNCOUNTED_TIME =
            CATALOGUE.add("uncounted-time", UncountedTimes.class, new Order.MostSpecific<>());

    /** From registering evidence for preservation to deciding what becomes of it. 行政处罚法 art. 56. */
    public static final Parameter<Term> PRESERVE_EVIDENCE = CATALOGUE.term("preserve-evidence", Orders.shorter());

    /** For another authority's answer to a request for assistance (协助调查). */
    public static final Parameter<Term> ASSIST_INVESTIGATION = CATALOGUE.term("assist-investigation", Orders.shorter());

    /** For the approval of closing the case (结案). */
    public static final Parameter<Term> CLOSE_CASE = CATALOGUE.term("close-case", Orders.shorter());

    /** How many qualified officers enforce together. 行政处罚法 art. 42: two. */
    public static final Parameter<Integer> OFFICERS_AT_LEAST =
            CATALOGUE.add("officers-at-least", Integer.class, Orders.greater(Comparator.<Integer>naturalOrder()));

    /** Which penalties the leaders discuss collectively. 行政处罚法 art. 57. */
    public static final Parameter<CollectiveDiscussion> COLLECTIVE_DISCUSSION =
            CATALOGUE.add("collective-discussion", CollectiveDiscussion.class, Orders.further("wider"));

    // the party's say

    /** For the party to state and defend its case after the notice of the intended penalty. */
    public static final Parameter<Term> STATEMENT_AND_DEFENCE =
            CATALOGUE.term("statement-and-defence", Orders.longer());

    /** Whether the right to state, to defend and to ask for a hearing counts as given up when its term is over. */
    public static final Parameter<Boolean> UNUSED_RIGHT_LAPSES =
            CATALOGUE.add("unused-right-lapses", Boolean.class, Orders.required());

    /** For the party to ask for a hearing after being told of the right. 行政处罚法 art. 64. */
    public static final Parameter<Term> HEARING_REQUEST = CATALOGUE.term("hearing-request", Orders.longer());

    /** Counted backwards: how long before a hearing its time and place are told at the latest. 行政处罚法 art. 64. */
    public static final Parameter<Term> HEARING_ANNOUNCEMENT = CATALOGUE.term("hearing-announcement", Orders.longer());

    /** From the request to the hearing. 行政许可法 art. 47. */
    public static final Parameter<Term> HOLD_HEARING = CATALOGUE.term("hold-hearing", Orders.shorter());

    /** Which intended penalties give a right to a hearing. 行政处罚法 art. 63. */
    public static final Parameter<HearingKinds> HEARING_KINDS =
            CATALOGUE.add("hearing-kinds", HearingKinds.class, Orders.more(HearingKinds::kinds));

    /** From what fine on, inclusive, a natural person has a right to a hearing; no statute sets the amount. */
    public static final Parameter<Fen> HEARING_THRESHOLD_PERSON =
            CATALOGUE.add("hearing-threshold-person", Fen.class, Orders.smaller(Comparator.<Fen>naturalOrder()));

    /** From what fine on, inclusive, an organisation has a right to a hearing; no statute sets the amount. */
    public static final Parameter<Fen> HEARING_THRESHOLD_ORGANISATION =
            CATALOGUE.add("hearing-threshold-organisation", Fen.class, Orders.smaller(Comparator.<Fen>naturalOrder()));

    /** Within which a violation must be found after it ended (追责时效). 行政处罚法 art. 36: 2 years. */
    public static final Parameter<Term> LIMITATION = CATALOGUE.term("limitation", Orders.shorter());

    /** The same where life, health or financial security was harmed. 行政处罚法 art. 36: 5 years. */
    public static final Parameter<Term> LIMITATION_OF_GRAVE_HARM =
            CATALOGUE.term("limitation-of-grave-harm", Orders.shorter());

    // service, payment, remedies

    /** From the decision to its service on an absent party. 行政处罚法 art. 61. */
    public static final Parameter<Term> SERVE_DECISION = CATALOGUE.term("serve-decision", Orders.shorter());

    /** After which a document served by public notice counts as served (公告送达). */
    public static final Parameter<Term> PUBLIC_NOTICE_SERVICE =
            CATALOGUE.term("public-notice-service", Orders.longer());

    /** From receipt of the decision to payment. 行政处罚法 art. 67: 15 days. */
    public static final Parameter<Term> PAY_FINE = CATALOGUE.term("pay-fine", Orders.longer());

    /** For an officer to hand a fine taken on the spot to the agency, and for the agency to hand it to the bank. 行政处罚法 art. 71. */
    public static final Parameter<Term> HAND_IN_CASH = CATALOGUE.term("hand-in-cash", Orders.shorter());

    /** What a day of late payment adds, as a share of the fine. 行政处罚法 art. 72: 3 %. */
    public static final Parameter<Percent> LATE_PAYMENT_RATE =
            CATALOGUE.add("late-payment-rate", Percent.class, Orders.smaller(comparingInt(Percent::hundredths)));

    /** What late payment can add up to, as a share of the fine. 行政处罚法 art. 72: the fine itself. */
    public static final Parameter<Percent> LATE_PAYMENT_CAP =
            CATALOGUE.add("late-payment-cap", Percent.class, Orders.smaller(comparingInt(Percent::hundredths)));

    /** For the party to apply for administrative reconsideration (行政复议). */
    public static final Parameter<Term> RECONSIDERATION = CATALOGUE.term("reconsideration", Orders.longer());

    /** For the party to sue directly (行政诉讼). */
    public static final Parameter<Term> LITIGATION = CATALOGUE.term("litigation", Orders.longer());

    /** For the party to sue after a reconsideration decision. */
    public static final Parameter<Term> LITIGATION_AFTER_RECONSIDERATION =
            CATALOGUE.term("litigation-after-reconsideration", Orders.longer());

    /** From service of the demand (催告书) until a court may be asked to execute. 行政强制法 art. 54. */
    public static final Parameter<Term> DEMAND_BEFORE_COURT = CATALOGUE.term("demand-before-court", Orders.longer());

    /** For the agency to ask a court to execute, after the terms of remedy have ended. 行政强制法 art. 53. */
    public static final Parameter<Term> APPLY_TO_COURT = CATALOGUE.term("apply-to-court", Orders.shorter());

    // coercion and licences

    /** How long sealing or seizure (查封、扣押) may last. 行政强制法 art. 25; ends on its day even if that is a day off. */
    public static final Parameter<Term> SEALING = CATALOGUE.term("sealing", Orders.shorter());

    /** How much longer sealing or seizure may last once the head of the agency agrees. */
    public static final Parameter<Term> SEALING_EXTENSION = CATALOGUE.term("sealing-extension", Orders.shorter());

    /** For reporting a measure taken on the spot and having it approved afterwards. 行政强制法 art. 19. */
    public static final Parameter<Term> REPORT_URGENT_COERCION =
            CATALOGUE.term("report-urgent-coercion", Orders.shorter());

    /** For telling an applicant, once and completely, what is to be corrected. 行政许可法 art. 32. */
    public static final Parameter<Term> LICENCE_CORRECTION = CATALOGUE.term("licence-correction", Orders.shorter());

    /** From acceptance to the decision on a licence. 行政许可法 art. 42. */
    public static final Parameter<Term> DECIDE_LICENCE = CATALOGUE.term("decide-licence", Orders.shorter());

    /** How much longer a decision on a licence may take once the head of the agency agrees. */
    public static final Parameter<Term> DECIDE_LICENCE_EXTENSION =
            CATALOGUE.term("decide-licence-extension", Orders.shorter());

    /** From the decision to delivery of the licence. 行政许可法 art. 44. */
    public static final Parameter<Term> DELIVER_LICENCE = CATALOGUE.term("deliver-licence", Orders.shorter());

    // disclosure

    /** From the decision to its publication on the enforcement platform (duty D-30). */
    public static final Parameter<Term> PUBLISH_DECISION = CATALOGUE.term("publish-decision", Orders.shorter());

    /** From the decision to its publication in the national enterprise credit system, a channel with a term of its own. 令45号 art. 9. */
    public static final Parameter<Term> PUBLISH_DECISION_ENTERPRISE_CREDIT =
            CATALOGUE.term("publish-decision-enterprise-credit", Orders.shorter());

    /** For government information in general. 政府信息公开条例 art. 26. */
    public static final Parameter<Term> PUBLISH_GOVERNMENT_INFORMATION =
            CATALOGUE.term("publish-government-information", Orders.shorter());

    /** How long a circulated criticism or lower fine stays public in the enterprise credit system. 令45号 art. 13. */
    public static final Parameter<Term> PUBLICITY_LIGHT = CATALOGUE.term("publicity-light", Orders.shorter());

    /** How long any other penalty stays public in the enterprise credit system. 令45号 art. 13. */
    public static final Parameter<Term> PUBLICITY = CATALOGUE.term("publicity", Orders.shorter());

    /** Up to what fine, inclusive, a penalty is light for that; set by the provinces. 令45号 art. 13. */
    public static final Parameter<Fen> PUBLICITY_LIGHT_FINE =
            CATALOGUE.add("publicity-light-fine", Fen.class, new Order.MostSpecific<>());

    /** Whether publicity may end before its time for who repaired its credit. 令45号 art. 14. */
    public static final Parameter<Boolean> EARLY_END_OF_PUBLICITY =
            CATALOGUE.add("early-end-of-publicity", Boolean.class, new Order.MostSpecific<>());

    /** From the change of a decision to taking its notice down, with the reason (duty D-32). */
    public static final Parameter<Term> WITHDRAW_NOTICE = CATALOGUE.term("withdraw-notice", Orders.shorter());

    /** From finding a notice wrong to its correction (duty D-33). */
    public static final Parameter<Term> CORRECT_NOTICE = CATALOGUE.term("correct-notice", Orders.shorter());

    /** From a change of law, duties or staff to the change of what was published beforehand (duty D-16). */
    public static final Parameter<Term> UPDATE_LISTS = CATALOGUE.term("update-lists", Orders.shorter());

    /** What is published about officers beforehand (duty D-14). */
    public static final Parameter<OfficerFields> OFFICERS_SHOWN =
            CATALOGUE.add("officers-shown", OfficerFields.class, Orders.more(OfficerFields::fields));

    /** How officers show who they are (duty D-20). */
    public static final Parameter<CredentialDisplay> CREDENTIAL_DISPLAY =
            CATALOGUE.add("credential-display", CredentialDisplay.class, Orders.further("more"));

    /** Who reviews the list of enforcement items before release (duty D-10). */
    public static final Parameter<PriorReviewer> ENFORCEMENT_ITEMS_REVIEWED_BY =
            CATALOGUE.add("enforcement-items-reviewed-by", PriorReviewer.class, new Order.MostSpecific<>());

    /** Who reviews the list of random-inspection items before release (duty D-12). */
    public static final Parameter<PriorReviewer> INSPECTION_ITEMS_REVIEWED_BY =
            CATALOGUE.add("inspection-items-reviewed-by", PriorReviewer.class, new Order.MostSpecific<>());

    /** By what day last year's statistics are public (duty D-34). */
    public static final Parameter<MonthDay> YEARLY_REPORT_BY =
            CATALOGUE.add("yearly-report-by", MonthDay.class, Orders.earlier());

    /** To whom last year's statistics go (duty D-34). */
    public static final Parameter<ReportRecipients> YEARLY_REPORT_TO =
            CATALOGUE.add("yearly-report-to", ReportRecipients.class, Orders.more(ReportRecipients::recipients));

    // recording

    /** Whether full and effective text may stand in place of a recording (duty R-06). */
    public static final Parameter<TextInPlaceOfMedia> TEXT_IN_PLACE_OF_MEDIA =
            CATALOGUE.add("text-in-place-of-media", TextInPlaceOfMedia.class, Orders.further("more"));

    /** Whether a recording begins with a spoken statement and ends with a short note (duty R-07). */
    public static final Parameter<Boolean> SPOKEN_STATEMENT =
            CATALOGUE.add("spoken-statement", Boolean.class, Orders.required());

    /** Whether recordings leave the device without delay, so that none is overwritten or lost (duty R-10). */
    public static final Parameter<Boolean> PROMPT_EXPORT =
            CATALOGUE.add("prompt-export", Boolean.class, Orders.required());

    /** Within which they have left it, from the return of the device; none of the five documents has a number (duty R-10). */
    public static final Parameter<Term> EXPORT_RECORDINGS = CATALOGUE.term("export-recordings", Orders.shorter());

    // devices, rooms and what the budget needs

    /** After what devices and rooms for recording are allocated (duty R-12). */
    public static final Parameter<EquipmentAllocation> EQUIPMENT_ALLOCATION =
            CATALOGUE.add("equipment-allocation", EquipmentAllocation.class, new Order.MostSpecific<>());

    /** How many officers share a recorder at most; none of the five documents has a number (duty R-12). */
    public static final Parameter<Integer> OFFICERS_PER_RECORDER =
            CATALOGUE.add("officers-per-recorder", Integer.class, Orders.smaller(Comparator.<Integer>naturalOrder()));

    /** Whether devices are to be connected to the unified supervision platform (duty R-12). */
    public static final Parameter<Boolean> DEVICES_CONNECTED =
            CATALOGUE.add("devices-connected", Boolean.class, Orders.required());

    /** What becomes of the need for equipment in the budget (duty G-12). */
    public static final Parameter<EquipmentBudget> EQUIPMENT_BUDGET =
            CATALOGUE.add("equipment-budget", EquipmentBudget.class, new Order.MostSpecific<>());

    // legal review

    /** Whether the handling unit writes a self-check opinion before it submits (duty V-05). */
    public static final Parameter<Boolean> SELF_CHECK = CATALOGUE.add("self-check", Boolean.class, Orders.required());

    /** Which decisions must pass legal review (duties V-03, V-04). */
    public static final Parameter<ReviewScope> REVIEW_SCOPE =
            CATALOGUE.add("review-scope", ReviewScope.class, Orders.further("wider"));

    /** How far beyond that an authority may go (duty V-04). */
    public static final Parameter<ReviewReach> REVIEW_REACH =
            CATALOGUE.add("review-reach", ReviewReach.class, Orders.further("wider"));

    /** Whether the authority draws up a catalogue of major decisions; without one the criteria are answered one by one (duty V-04). */
    public static final Parameter<CatalogueDuty> REVIEW_CATALOGUE =
            CATALOGUE.add("review-catalogue", CatalogueDuty.class, Orders.further("more"));

    /** For which act kinds a catalogue of its own is drawn up (duty V-04). */
    public static final Parameter<Catalogues> REVIEW_CATALOGUES =
            CATALOGUE.add("review-catalogues", Catalogues.class, Orders.more(Catalogues::acts));

    /** What a review examines (duty V-07). */
    public static final Parameter<ReviewHeads> REVIEW_HEADS =
            CATALOGUE.add("review-heads", ReviewHeads.class, Orders.more(ReviewHeads::heads));

    /** From submission to the review opinion (duty V-08). */
    public static final Parameter<Term> REVIEW = CATALOGUE.term("review", Orders.shorter());

    /** Who settles a lasting disagreement (duty V-09). */
    public static final Parameter<DisagreementSettledBy> REVIEW_DISAGREEMENT =
            CATALOGUE.add("review-disagreement", DisagreementSettledBy.class, new Order.MostSpecific<>());

    /** How many reviewers there are at least, as a share of the officers (duty V-02). */
    public static final Parameter<Percent> REVIEWER_SHARE =
            CATALOGUE.add("reviewer-share", Percent.class, Orders.greater(comparingInt(Percent::hundredths)));

    /** Whether counsel, public lawyers or third parties may be called in to a review (duty V-02). */
    public static final Parameter<Boolean> OUTSIDE_OPINIONS =
            CATALOGUE.add("outside-opinions", Boolean.class, Orders.required());

    /** Whether who reviews penalties for the first time must have passed the legal-profession examination. 行政处罚法 art. 58. */
    public static final Parameter<Boolean> REVIEWER_QUALIFICATION =
            CATALOGUE.add("reviewer-qualification", Boolean.class, Orders.required());

    // one parameter for each constant of an enum

    private static final Map<RecordingStep, Parameter<RecordingLevel>> RECORDING =
            CATALOGUE.family("recording", RecordingStep.class, RecordingLevel.class, Orders.further("more"));

    private static final Map<ApprovedAct, Parameter<ApprovalChain>> APPROVAL =
            CATALOGUE.family("approval", ApprovedAct.class, ApprovalChain.class, Orders.fullerChain());

    private static final Map<Responsibility, Parameter<ResponsibleUnits>> UNIT =
            CATALOGUE.family("unit", Responsibility.class, ResponsibleUnits.class, new Order.MostSpecific<>());

    private static final List<Parameter<?>> ASKED_AT_SET_UP = List.of(
            FILE_CASE,
            CLOSE_CASE,
            STATEMENT_AND_DEFENCE,
            HEARING_THRESHOLD_PERSON,
            HEARING_THRESHOLD_ORGANISATION,
            PUBLISH_DECISION,
            WITHDRAW_NOTICE,
            CORRECT_NOTICE,
            SELF_CHECK,
            REVIEW,
            REVIEW_HEADS,
            REVIEW_DISAGREEMENT,
            approval(ApprovedAct.FILE_CASE),
            approval(ApprovedAct.CLOSE_CASE));

    private Parameters() {}

    /** How much of a step is recorded in sound and picture (duty R-06). */
    public static Parameter<RecordingLevel> recording(RecordingStep step) {
        return Optional.ofNullable(RECORDING.get(step)).orElseThrow();
    }

    /** Which posts must agree before the act takes effect, in order. */
    public static Parameter<ApprovalChain> approval(ApprovedAct act) {
        return Optional.ofNullable(APPROVAL.get(act)).orElseThrow();
    }

    /** Which units a document makes responsible for a matter (duty D-02). */
    public static Parameter<ResponsibleUnits> responsible(Responsibility matter) {
        return Optional.ofNullable(UNIT.get(matter)).orElseThrow();
    }

    /** Every parameter, in the order of this catalogue. */
    public static List<Parameter<?>> all() {
        return CATALOGUE.all();
    }

    /** The parameter that rule packs name so. */
    public static Optional<Parameter<?>> named(String name) {
        return CATALOGUE.named(name);
    }

    /** The parameters on which every authority needs a value and asks its administrator where no document has one. */
    public static List<Parameter<?>> askedAtSetUp() {
        return ASKED_AT_SET_UP;
    }
}
