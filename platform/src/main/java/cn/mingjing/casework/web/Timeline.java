package cn.mingjing.casework.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.casework.Approval.Approved;
import cn.mingjing.casework.Approval.Returned;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.Deciding.DecisionMade;
import cn.mingjing.casework.Deciding.DiscussedCollectively;
import cn.mingjing.casework.Defence;
import cn.mingjing.casework.DocumentIssued;
import cn.mingjing.casework.Filing.CaseFiled;
import cn.mingjing.casework.Filing.FilingProposed;
import cn.mingjing.casework.Filing.SourceRegistered;
import cn.mingjing.casework.Investigation.EvidenceAdded;
import cn.mingjing.casework.Investigation.InterviewRecorded;
import cn.mingjing.casework.Investigation.InvestigationEnded;
import cn.mingjing.casework.Investigation.SceneRecorded;
import cn.mingjing.casework.Performing.DecisionServed;
import cn.mingjing.casework.Performing.PaymentRecorded;
import cn.mingjing.casework.StageEntered;
import cn.mingjing.casework.Words;
import cn.mingjing.casework.web.CasePage.Event;
import cn.mingjing.facts.Fact;
import cn.mingjing.facts.Recorded;
import cn.mingjing.originals.OriginalRef;
import java.util.List;
import java.util.Set;

/** The timeline is the record: every fact with who, when and what, latest first. */
final class Timeline {

    private Timeline() {}

    static List<Event> of(CaseFile file, Set<Integer> sealed) {
        return file.facts().reversed().stream()
                .filter(recorded -> !(recorded.fact() instanceof StageEntered))
                .map(recorded -> event(recorded, sealed))
                .toList();
    }

    private static Event event(Recorded<?> recorded, Set<Integer> sealed) {
        return new Event(
                recorded.id().number(),
                text("fact." + recorded.fact().getClass().getSimpleName()),
                detail(recorded.fact()),
                recorded.actor().name(),
                Words.of(recorded.actor().post()),
                recorded.occurredAt(),
                recorded.recordedAt(),
                sealed.contains(recorded.id().number()),
                originals(recorded.fact()));
    }

    private static String detail(Fact fact) {
        return switch (fact) {
            case SourceRegistered source -> Words.ofConstant(source.source()) + " · " + source.provider();
            case FilingProposed proposed -> proposed.cause();
            case CaseFiled filed -> filed.cause();
            case Approved approved -> approved.opinion();
            case Returned returned -> returned.reason();
            case InterviewRecorded interview -> interview.interviewee() + "，" + interview.place();
            case SceneRecorded scene -> scene.place();
            case EvidenceAdded added -> Words.ofConstant(added.kind()) + " · " + added.name();
            case InvestigationEnded ended -> ended.draft().content();
            case Defence.PenaltyNoticeServed served -> served.receivedBy() + "签收，" + Words.ofConstant(served.mode());
            case Defence.StatementReexamined reexamined -> reexamined.finding();
            case DiscussedCollectively held -> "同意 " + held.inFavour() + " 票，不同意 " + held.against() + " 票";
            case DecisionMade decision -> decision.content();
            case DecisionServed served -> served.receivedBy() + "签收，" + Words.ofConstant(served.mode());
            case PaymentRecorded payment -> payment.amount().yuan() + " 元，回单 " + payment.bankReceipt();
            case DocumentIssued issued ->
                issued.number().isEmpty() ? issued.title() : issued.title() + " " + issued.number();
            default -> "";
        };
    }

    private static List<OriginalRef> originals(Fact fact) {
        return switch (fact) {
            case EvidenceAdded added -> added.originals();
            case DocumentIssued issued -> List.of(issued.original());
            case Defence.PenaltyNoticeServed served -> served.receipt().stream().toList();
            case Defence.StatementReceived received -> received.paper().stream().toList();
            case Defence.DefenceWaived waived -> List.of(waived.paper());
            case DecisionServed served -> served.receipt().stream().toList();
            default -> List.of();
        };
    }
}
