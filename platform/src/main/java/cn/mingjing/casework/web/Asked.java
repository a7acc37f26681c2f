package cn.mingjing.casework.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseFile.Entry;
import cn.mingjing.casework.CitedItem;
import cn.mingjing.casework.Deciding.DecisionProposed;
import cn.mingjing.casework.Filing.DropProposed;
import cn.mingjing.casework.Filing.FilingProposed;
import cn.mingjing.casework.Incidental.ErasureProposed;
import cn.mingjing.casework.Incidental.ExtensionProposed;
import cn.mingjing.casework.Incidental.RecusalProposed;
import cn.mingjing.casework.Incidental.SuspensionProposed;
import cn.mingjing.casework.Incidental.TerminationProposed;
import cn.mingjing.casework.Performing.ClosingProposed;
import cn.mingjing.casework.Proposal;
import cn.mingjing.casework.Words;
import cn.mingjing.ui.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is asked of those who read the file now: the proposal that waits for approval; without one, what the case is about. */
record Asked(CaseFile file) {

    String heading() {
        return file.pendingProposal()
                .map(pending -> text("case.asked", word(pending.fact())))
                .orElseGet(() -> text("case.clue"));
    }

    List<Pair> pairs() {
        return file.pendingProposal()
                .map(this::proposed)
                .orElseGet(() -> List.of(
                        new Pair(
                                text("act.RegisterSource.provider"),
                                file.source().provider()),
                        new Pair(text("act.RegisterSource.clue"), file.source().clue())));
    }

    private List<Pair> proposed(Entry<Proposal> pending) {
        var pairs = new ArrayList<>(contents(pending.fact()));
        pairs.add(new Pair(text("case.asked.by"), pending.recorded().actor().name()));
        file.approvals(pending)
                .forEach(given -> pairs.add(new Pair(
                        Words.of(given.recorded().actor().post()),
                        given.fact().opinion() + " " + given.recorded().actor().name())));
        return pairs;
    }

    private static List<Pair> contents(Proposal proposal) {
        return switch (proposal) {
            case FilingProposed filing ->
                Stream.of(
                                new Pair(text("act.ProposeFiling.cause"), filing.cause()),
                                new Pair(text("act.ProposeFiling.grounds"), filing.grounds()),
                                new Pair(text("act.ProposeFiling.basis"), filing.basis()),
                                new Pair(
                                        text("act.ProposeFiling.item"),
                                        filing.item().map(CitedItem::text).orElse("")),
                                new Pair(text("act.ProposeFiling.withoutItem"), filing.withoutItem()))
                        .filter(pair -> !pair.value().isBlank())
                        .toList();
            case DropProposed drop ->
                List.of(
                        new Pair(text("act.ProposeDropping.reason"), drop.reason()),
                        new Pair(text("act.ProposeDropping.basis"), drop.basis()));
            case DecisionProposed decision ->
                List.of(new Pair(text("act.ProposeDecision.defenceHandled"), decision.defenceHandled()));
            case ClosingProposed closing ->
                List.of(
                        new Pair(text("act.ProposeClosing.ground"), closing.ground()),
                        new Pair(text("act.ProposeClosing.performance"), closing.performance()));
            case ExtensionProposed extension ->
                List.of(new Pair(text("act.ProposeExtension.reason"), extension.reason()));
            case RecusalProposed recusal ->
                List.of(
                        new Pair(text("act.ProposeRecusal.source"), Words.ofConstant(recusal.source())),
                        new Pair(text("act.ProposeRecusal.askedBy"), recusal.askedBy()),
                        new Pair(text("act.ProposeRecusal.reason"), recusal.reason()));
            case ErasureProposed erasure ->
                List.of(
                        new Pair(text("act.ProposeErasure.records"), String.join("、", erasure.named())),
                        new Pair(text("act.ProposeErasure.ground"), Words.ofConstant(erasure.ground())),
                        new Pair(text("act.ProposeErasure.reason"), erasure.reason()));
            case SuspensionProposed suspension ->
                List.of(
                        new Pair(text("act.ProposeSuspension.cause"), Words.ofConstant(suspension.cause())),
                        new Pair(text("act.ProposeSuspension.reason"), suspension.reason()));
            case TerminationProposed termination ->
                List.of(new Pair(text("act.ProposeTermination.reason"), termination.reason()));
        };
    }

    private static String word(Proposal proposal) {
        return text("fact." + proposal.getClass().getSimpleName());
    }
}
