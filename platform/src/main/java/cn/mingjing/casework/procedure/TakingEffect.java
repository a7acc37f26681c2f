package cn.mingjing.casework.procedure;

import cn.mingjing.casework.Approval.Approved;
import cn.mingjing.casework.CaseFile.Entry;
import cn.mingjing.casework.Deciding.DecisionProposed;
import cn.mingjing.casework.Filing.CaseDropped;
import cn.mingjing.casework.Filing.CaseFiled;
import cn.mingjing.casework.Filing.DropProposed;
import cn.mingjing.casework.Filing.FilingProposed;
import cn.mingjing.casework.Incidental.ErasureProposed;
import cn.mingjing.casework.Incidental.ExtensionProposed;
import cn.mingjing.casework.Incidental.InvestigationTerminated;
import cn.mingjing.casework.Incidental.RecusalProposed;
import cn.mingjing.casework.Incidental.SuspensionProposed;
import cn.mingjing.casework.Incidental.TermExtended;
import cn.mingjing.casework.Incidental.TerminationProposed;
import cn.mingjing.casework.Performing.CaseClosed;
import cn.mingjing.casework.Performing.ClosingProposed;
import cn.mingjing.casework.Proposal;
import cn.mingjing.casework.Situation;
import cn.mingjing.casework.Stage;
import cn.mingjing.casework.acts.Approve;
import cn.mingjing.facts.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What becomes of a proposal when a post of its chain agrees or does not. */
final class TakingEffect {

    private TakingEffect() {}

    /** The approval, and with the last one of the chain what the proposal asked for. */
    static List<Fact> approve(Situation<Approve> situation) {
        Entry<Proposal> pending = pending(situation);
        var approved = new Approved(pending.number(), situation.act().opinion());
        return ApprovalRules.isLast(situation.file(), pending)
                ? List.of(approved, effect(pending, situation))
                : List.of(approved);
    }

    private static Fact effect(Entry<Proposal> pending, Situation<?> situation) {
        LocalDate today = situation.circumstances().today();
        int number = pending.number();
        return switch (pending.fact()) {
            case FilingProposed filing -> new CaseFiled(filing.cause(), today, filing.officers(), number);
            case DropProposed drop -> new CaseDropped(drop.reason(), drop.basis(), number);
            case DecisionProposed decision -> DecisionText.of(situation, decision, number);
            case ClosingProposed closing -> new CaseClosed(today, closing.ground(), number);
            case ExtensionProposed extension -> new TermExtended(extension.reason(), Optional.empty(), number);
            case ErasureProposed erasure -> ErasureRecords.erased(situation, pending, erasure);
            case RecusalProposed recusal -> IncidentalRecords.recused(situation, recusal, number);
            case SuspensionProposed suspension -> IncidentalRecords.suspended(situation, suspension, number);
            case TerminationProposed termination -> new InvestigationTerminated(termination.reason(), today, number);
        };
    }

    /** Where the case goes once the chain is complete. */
    static Optional<Stage> stageAfterApproval(Situation<Approve> situation) {
        Entry<Proposal> pending = pending(situation);
        if (!ApprovalRules.isLast(situation.file(), pending)) {
            return Optional.empty();
        }
        return switch (pending.fact()) {
            case FilingProposed filing -> Optional.of(Stage.INVESTIGATION);
            case DropProposed drop -> Optional.of(Stage.DROPPED);
            case DecisionProposed decision -> Optional.of(Stage.SERVICE);
            case ClosingProposed closing -> Optional.of(Stage.CLOSED);
            case SuspensionProposed suspension -> Optional.of(Stage.SUSPENDED);
            case TerminationProposed termination -> Optional.of(Stage.TERMINATED);
            case ExtensionProposed extension -> Optional.empty();
            case RecusalProposed recusal -> Optional.empty();
            case ErasureProposed erasure -> Optional.empty();
        };
    }

    /** Where the case goes back to when a post does not agree. */
    static Optional<Stage> stageAfterReturn(Situation<?> situation) {
        return switch (pending(situation).fact()) {
            case FilingProposed filing -> Optional.of(Stage.SOURCE);
            case DropProposed drop -> Optional.of(Stage.SOURCE);
            case DecisionProposed decision -> Optional.of(Stage.DEFENCE);
            case ClosingProposed closing -> Optional.of(beforeClosing(situation));
            case ExtensionProposed extension -> Optional.empty();
            case RecusalProposed recusal -> Optional.empty();
            case ErasureProposed erasure -> Optional.empty();
            case SuspensionProposed suspension -> Optional.empty();
            case TerminationProposed termination -> Optional.empty();
        };
    }

    private static Stage beforeClosing(Situation<?> situation) {
        return situation.file().last(InvestigationTerminated.class).isPresent() ? Stage.TERMINATED : Stage.PERFORMANCE;
    }

    static Entry<Proposal> pending(Situation<?> situation) {
        return situation.file().pendingProposal().orElseThrow();
    }
}
