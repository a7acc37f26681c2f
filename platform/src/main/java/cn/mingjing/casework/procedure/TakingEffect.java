package cn.mingjing.casework.procedure;

import cn.mingjing.casework.Approval.Approved;
import cn.mingjing.casework.CaseFile.Entry;
import cn.mingjing.casework.Deciding.DecisionProposed;
import cn.mingjing.casework.Filing.CaseDropped;
import cn.mingjing.casework.Filing.CaseFiled;
import cn.mingjing.casework.Filing.DropProposed;
import cn.mingjing.casework.Filing.FilingProposed;
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
        };
    }

    /** Where the case goes once the chain is complete. */
    static Optional<Stage> stageAfterApproval(Situation<Approve> situation) {
        Entry<Proposal> pending = pending(situation);
        if (!ApprovalRules.isLast(situation.file(), pending)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (pending.fact()) {
                    case FilingProposed filing -> Stage.INVESTIGATION;
                    case DropProposed drop -> Stage.DROPPED;
                    case DecisionProposed decision -> Stage.SERVICE;
                    case ClosingProposed closing -> Stage.CLOSED;
                });
    }

    /** Where the case goes back to when a post does not agree. */
    static Optional<Stage> stageAfterReturn(Situation<?> situation) {
        return Optional.of(
                switch (pending(situation).fact()) {
                    case FilingProposed filing -> Stage.SOURCE;
                    case DropProposed drop -> Stage.SOURCE;
                    case DecisionProposed decision -> Stage.DEFENCE;
                    case ClosingProposed closing -> Stage.PERFORMANCE;
                });
    }

    static Entry<Proposal> pending(Situation<?> situation) {
        return situation.file().pendingProposal().orElseThrow();
    }
}
