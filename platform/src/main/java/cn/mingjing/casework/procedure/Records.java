package cn.mingjing.casework.procedure;

import cn.mingjing.calendar.Whose;
import cn.mingjing.casework.Approval.Returned;
import cn.mingjing.casework.Circumstances;
import cn.mingjing.casework.CitedItem;
import cn.mingjing.casework.Deciding.DecisionProposed;
import cn.mingjing.casework.Deciding.DiscussedCollectively;
import cn.mingjing.casework.Defence.DefenceWaived;
import cn.mingjing.casework.Defence.HearingRequestWithdrawn;
import cn.mingjing.casework.Defence.HearingRequested;
import cn.mingjing.casework.Defence.HearingWaived;
import cn.mingjing.casework.Defence.PenaltyNoticeIssued;
import cn.mingjing.casework.Defence.PenaltyNoticeServed;
import cn.mingjing.casework.Defence.StatementReceived;
import cn.mingjing.casework.Defence.StatementReexamined;
import cn.mingjing.casework.DraftDecision;
import cn.mingjing.casework.Filing.DropProposed;
import cn.mingjing.casework.Filing.FilingProposed;
import cn.mingjing.casework.Investigation.DraftRevised;
import cn.mingjing.casework.Investigation.EvidenceAdded;
import cn.mingjing.casework.Investigation.InterviewRecorded;
import cn.mingjing.casework.Investigation.InvestigationEnded;
import cn.mingjing.casework.Investigation.InvestigationReopened;
import cn.mingjing.casework.Investigation.SceneRecorded;
import cn.mingjing.casework.ListsInForce.Cited;
import cn.mingjing.casework.Performing.ClosingProposed;
import cn.mingjing.casework.Performing.CorrectionConfirmed;
import cn.mingjing.casework.Performing.DecisionServed;
import cn.mingjing.casework.Performing.PaymentRecorded;
import cn.mingjing.casework.Situation;
import cn.mingjing.casework.Stage;
import cn.mingjing.casework.acts.AddEvidence;
import cn.mingjing.casework.acts.ConfirmCorrection;
import cn.mingjing.casework.acts.DiscussCollectively;
import cn.mingjing.casework.acts.EndInvestigation;
import cn.mingjing.casework.acts.IssuePenaltyNotice;
import cn.mingjing.casework.acts.ProposeClosing;
import cn.mingjing.casework.acts.ProposeDecision;
import cn.mingjing.casework.acts.ProposeDropping;
import cn.mingjing.casework.acts.ProposeFiling;
import cn.mingjing.casework.acts.ReceiveStatement;
import cn.mingjing.casework.acts.RecordInterview;
import cn.mingjing.casework.acts.RecordPayment;
import cn.mingjing.casework.acts.RecordScene;
import cn.mingjing.casework.acts.ReexamineStatement;
import cn.mingjing.casework.acts.ReopenInvestigation;
import cn.mingjing.casework.acts.RequestHearing;
import cn.mingjing.casework.acts.Return;
import cn.mingjing.casework.acts.ReviseDraft;
import cn.mingjing.casework.acts.ServeDecision;
import cn.mingjing.casework.acts.ServePenaltyNotice;
import cn.mingjing.casework.acts.WaiveDefence;
import cn.mingjing.casework.acts.WaiveHearing;
import cn.mingjing.casework.acts.WithDraft;
import cn.mingjing.casework.acts.WithdrawHearingRequest;
import cn.mingjing.facts.Fact;
import cn.mingjing.law.ApprovedAct;
import cn.mingjing.law.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What each lawful act leaves on record, one method per row of the table, in its order. */
final class Records {

    private Records() {}

    static Fact filingProposed(Situation<ProposeFiling> situation) {
        ProposeFiling act = situation.act();
        return new FilingProposed(
                act.cause(),
                act.grounds(),
                act.basis(),
                act.item().flatMap(situation.circumstances().lists()::item).map(Cited::citation),
                act.withoutItem(),
                act.officers(),
                Chains.of(ApprovedAct.FILE_CASE, situation.law()));
    }

    static Fact dropProposed(Situation<ProposeDropping> situation) {
        return new DropProposed(
                situation.act().reason(), situation.act().basis(), Chains.of(ApprovedAct.FILE_CASE, situation.law()));
    }

    static Fact returned(Situation<Return> situation) {
        return new Returned(
                TakingEffect.pending(situation).number(), situation.act().reason());
    }

    static Fact interviewRecorded(Situation<RecordInterview> situation) {
        RecordInterview act = situation.act();
        return new InterviewRecorded(
                act.interviewee(),
                act.relation(),
                act.startedAt(),
                act.endedAt(),
                act.place(),
                act.officers(),
                act.credentialsShown(),
                Optional.of(Appearing.as(situation)),
                act.rightsTold(),
                act.record(),
                act.signature());
    }

    static Fact sceneRecorded(Situation<RecordScene> situation) {
        RecordScene act = situation.act();
        return new SceneRecorded(
                act.present(),
                act.startedAt(),
                act.endedAt(),
                act.place(),
                act.officers(),
                act.credentialsShown(),
                Optional.of(Appearing.as(situation)),
                act.rightsTold(),
                act.record(),
                act.signature());
    }

    static Fact evidenceAdded(Situation<AddEvidence> situation) {
        AddEvidence act = situation.act();
        return new EvidenceAdded(act.kind(), act.name(), act.source(), act.obtainedOn(), act.proves(), act.originals());
    }

    static Fact investigationEnded(Situation<EndInvestigation> situation) {
        EndInvestigation act = situation.act();
        return new InvestigationEnded(
                act.course(), act.evidenceSummary(), act.nature(), act.grave(), act.draft(), benchmark(situation));
    }

    static Fact draftRevised(Situation<ReviseDraft> situation) {
        return new DraftRevised(
                situation.act().draft(), benchmark(situation), situation.act().reason());
    }

    /** The grade that the draft applies, as the edition in force words it. */
    private static Optional<CitedItem> benchmark(Situation<? extends WithDraft> situation) {
        return situation
                .act()
                .draft()
                .grade()
                .flatMap(situation.circumstances().lists()::grade)
                .map(Cited::citation);
    }

    static Fact investigationReopened(Situation<ReopenInvestigation> situation) {
        return new InvestigationReopened(situation.act().reason());
    }

    static Fact penaltyNoticeIssued(Situation<IssuePenaltyNotice> situation) {
        DraftDecision draft = situation.file().draft().orElseThrow();
        return new PenaltyNoticeIssued(
                situation.act().issuedOn(),
                HearingRight.given(draft, situation.file().party().kind(), situation.law()),
                draft.fine(),
                situation.circumstances().digests().draft());
    }

    static Fact penaltyNoticeServed(Situation<ServePenaltyNotice> situation) {
        ServePenaltyNotice act = situation.act();
        Circumstances circumstances = situation.circumstances();
        Term term = DefenceRules.answerTerm(situation.law()).orElseThrow().value();
        LocalDate answerBy =
                circumstances.calendar().due(act.servedOn(), term, Whose.PARTY).due();
        int notice = Notice.issued(situation.file()).orElseThrow().number();
        return new PenaltyNoticeServed(
                notice,
                act.servedOn(),
                act.mode(),
                act.place(),
                act.receivedBy(),
                act.officers(),
                act.receipt(),
                act.remark(),
                answerBy);
    }

    static Fact statementReceived(Situation<ReceiveStatement> situation) {
        ReceiveStatement act = situation.act();
        return new StatementReceived(act.receivedOn(), act.statement(), act.paper());
    }

    /** A defence that brings new facts opens the investigation, and with it the review, again. */
    static List<Fact> statementReexamined(Situation<ReexamineStatement> situation) {
        ReexamineStatement act = situation.act();
        var reexamined = new StatementReexamined(act.accepted(), act.newFacts(), act.finding());
        return act.newFacts()
                ? List.of(reexamined, new InvestigationReopened("当事人陈述、申辩提出了新的事实，需要补充调查。"))
                : List.of(reexamined);
    }

    static Optional<Stage> investigationAgain(Situation<ReexamineStatement> situation) {
        return situation.act().newFacts() ? Optional.of(Stage.INVESTIGATION) : Optional.empty();
    }

    static Fact defenceWaived(Situation<WaiveDefence> situation) {
        WaiveDefence act = situation.act();
        return new DefenceWaived(act.waivedOn(), act.waivedBy(), act.paper());
    }

    static Fact hearingRequested(Situation<RequestHearing> situation) {
        return new HearingRequested(
                situation.act().requestedOn(), situation.act().requestedBy());
    }

    static Fact hearingWaived(Situation<WaiveHearing> situation) {
        WaiveHearing act = situation.act();
        return new HearingWaived(act.waivedOn(), act.waivedBy(), act.paper());
    }

    static Fact hearingRequestWithdrawn(Situation<WithdrawHearingRequest> situation) {
        return new HearingRequestWithdrawn(
                situation.act().withdrawnOn(),
                situation.act().reason(),
                situation.act().paper());
    }

    static Fact discussedCollectively(Situation<DiscussCollectively> situation) {
        DiscussCollectively act = situation.act();
        return new DiscussedCollectively(
                act.heldOn(),
                act.chairedBy(),
                List.copyOf(act.attending()),
                act.minutes(),
                act.inFavour(),
                act.against(),
                act.inFavour() > act.against(),
                situation.circumstances().digests().draft());
    }

    static Fact decisionProposed(Situation<ProposeDecision> situation) {
        return new DecisionProposed(
                situation.act().defenceHandled(),
                situation.circumstances().digests().draft(),
                Chains.of(ApprovedAct.DECIDE, situation.law()));
    }

    static Fact decisionServed(Situation<ServeDecision> situation) {
        ServeDecision act = situation.act();
        return new DecisionServed(
                act.servedOn(), act.mode(), act.place(), act.receivedBy(), act.officers(), act.receipt(), act.remark());
    }

    static Fact paymentRecorded(Situation<RecordPayment> situation) {
        RecordPayment act = situation.act();
        return new PaymentRecorded(act.paidOn(), act.amount(), act.surcharge(), act.confiscation(), act.bankReceipt());
    }

    static Fact correctionConfirmed(Situation<ConfirmCorrection> situation) {
        ConfirmCorrection act = situation.act();
        return new CorrectionConfirmed(act.confirmedOn(), act.finding(), act.officers());
    }

    static Fact closingProposed(Situation<ProposeClosing> situation) {
        return new ClosingProposed(
                situation.act().ground(),
                situation.act().performance(),
                Chains.of(ApprovedAct.CLOSE_CASE, situation.law()));
    }
}
