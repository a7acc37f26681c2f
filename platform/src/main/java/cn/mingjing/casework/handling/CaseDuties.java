package cn.mingjing.casework.handling;

import cn.mingjing.casework.Approval.Approved;
import cn.mingjing.casework.Approval.Returned;
import cn.mingjing.casework.CaseId;
import cn.mingjing.casework.Deciding.DecisionMade;
import cn.mingjing.casework.Defence.DefenceWaived;
import cn.mingjing.casework.Defence.PenaltyNoticeServed;
import cn.mingjing.casework.Defence.StatementReceived;
import cn.mingjing.casework.Defence.StatementReexamined;
import cn.mingjing.casework.Filing.CaseDropped;
import cn.mingjing.casework.Filing.CaseFiled;
import cn.mingjing.casework.Filing.SourceRegistered;
import cn.mingjing.casework.Incidental.InvestigationResumed;
import cn.mingjing.casework.Incidental.InvestigationSuspended;
import cn.mingjing.casework.Incidental.InvestigationTerminated;
import cn.mingjing.casework.Incidental.TermExtended;
import cn.mingjing.casework.Incidental.UncountedTimeBegun;
import cn.mingjing.casework.Incidental.UncountedTimeEnded;
import cn.mingjing.casework.Performing.CaseClosed;
import cn.mingjing.casework.Performing.DecisionServed;
import cn.mingjing.casework.Performing.PaymentRecorded;
import cn.mingjing.casework.Proposal;
import cn.mingjing.duty.DutyChange;
import cn.mingjing.duty.DutySource;
import cn.mingjing.duty.StreamSoFar;
import cn.mingjing.facts.Recorded;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Post;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What the ordinary penalty procedure owes, from the source of a case to its close: which fact opens which duty and which
 * fulfils it. Another procedure writes a table like this one with the words of {@link Owed}.
 */
@Component
class CaseDuties implements DutySource {

    /** The duty to decide the case in time. */
    static final String DECIDE = "decide-case";

    @Override
    public List<DutyChange> after(Recorded<?> recorded, StreamSoFar stream) {
        if (!CaseId.isCase(recorded.id().stream())) {
            return List.of();
        }
        var owed = new Owed(recorded, stream);
        var approval = new ApprovalOwed(owed);
        var term = new DecisionTerm(owed);
        var performance = new PerformanceOwed(owed);
        return switch (recorded.fact()) {
            case SourceRegistered source ->
                List.of(owed.arises(
                        "file-case", "作出立案或者不予立案决定", Post.OFFICER, Parameters.FILE_CASE, "第五十四条", source.receivedOn()));
            case Proposal proposal -> approval.proposed(proposal);
            case Approved approved -> approval.approved(approved.proposal());
            case Returned returned -> List.of(owed.done("approve", returned.proposal()));
            case CaseFiled filed ->
                List.of(
                        owed.done("file-case"),
                        owed.arises(DECIDE, "作出处罚决定", Post.OFFICER, Parameters.DECIDE_CASE, "第六十条", filed.filedOn()));
            case CaseDropped dropped -> List.of(owed.done("file-case"));
            case PenaltyNoticeServed served ->
                List.of(owed.awaits(
                        "await-defence", "当事人陈述、申辩期限", served, recorded.id().number()));
            case DefenceWaived waived -> owed.lastOf(PenaltyNoticeServed.class, "await-defence");
            case StatementReceived received ->
                List.of(owed.promptly(
                        "reexamine-statement", "复核陈述、申辩", "第四十五条", recorded.id().number()));
            case StatementReexamined reexamined -> owed.lastOf(StatementReceived.class, "reexamine-statement");
            case DecisionMade decision ->
                List.of(
                        owed.done(DECIDE),
                        owed.arises(
                                "serve-decision",
                                "送达处罚决定书",
                                Post.OFFICER,
                                Parameters.SERVE_DECISION,
                                "第六十一条",
                                decision.decidedOn()));
            case DecisionServed served -> performance.served(served);
            case PaymentRecorded payment -> performance.paid(payment);
            case CaseClosed closed -> List.of(owed.done("close-case"));
            case TermExtended extended -> List.of(term.extended(extended));
            case UncountedTimeBegun begun ->
                List.of(term.excluded(begun, recorded.id().number(), Optional.empty()));
            case UncountedTimeEnded ended -> List.of(term.excludedUntil(ended));
            case InvestigationSuspended suspended ->
                List.of(
                        term.paused(suspended, recorded.id().number(), Optional.empty()),
                        owed.promptly(
                                "resume-investigation",
                                "中止的原因消除后恢复调查",
                                "第五十四条",
                                recorded.id().number()));
            case InvestigationResumed resumed -> term.resumed(resumed);
            case InvestigationTerminated terminated -> term.terminated(terminated);
            default -> List.of();
        };
    }
}
