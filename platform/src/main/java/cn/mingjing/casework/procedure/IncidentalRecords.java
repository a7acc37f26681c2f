package cn.mingjing.casework.procedure;

import cn.mingjing.casework.Incidental.ExtensionProposed;
import cn.mingjing.casework.Incidental.FurtherExtensionDiscussed;
import cn.mingjing.casework.Incidental.InvestigationResumed;
import cn.mingjing.casework.Incidental.InvestigationSuspended;
import cn.mingjing.casework.Incidental.OfficerRecused;
import cn.mingjing.casework.Incidental.RecusalProposed;
import cn.mingjing.casework.Incidental.SuspensionProposed;
import cn.mingjing.casework.Incidental.TermExtended;
import cn.mingjing.casework.Incidental.TerminationProposed;
import cn.mingjing.casework.Incidental.UncountedTimeBegun;
import cn.mingjing.casework.Incidental.UncountedTimeEnded;
import cn.mingjing.casework.OfficerPair;
import cn.mingjing.casework.Situation;
import cn.mingjing.casework.acts.BeginUncountedTime;
import cn.mingjing.casework.acts.DiscussExtension;
import cn.mingjing.casework.acts.EndUncountedTime;
import cn.mingjing.casework.acts.ProposeExtension;
import cn.mingjing.casework.acts.ProposeRecusal;
import cn.mingjing.casework.acts.ProposeSuspension;
import cn.mingjing.casework.acts.ProposeTermination;
import cn.mingjing.casework.acts.ResumeInvestigation;
import cn.mingjing.facts.Fact;
import cn.mingjing.law.ApprovedAct;
import cn.mingjing.law.Parameters;
import java.util.List;
import java.util.Optional;

/** What the acts beside the main line leave on record, in the order of their rows. */
final class IncidentalRecords {

    private IncidentalRecords() {}

    static Fact extensionProposed(Situation<ProposeExtension> situation) {
        return new ExtensionProposed(situation.act().reason(), Chains.of(ApprovedAct.EXTEND_DECISION, situation.law()));
    }

    /** The leaders' majority extends the term at once. */
    static List<Fact> furtherExtensionDiscussed(Situation<DiscussExtension> situation) {
        DiscussExtension act = situation.act();
        boolean agreed = act.inFavour() > act.against();
        var discussed = new FurtherExtensionDiscussed(
                act.heldOn(),
                act.chairedBy(),
                List.copyOf(act.attending()),
                act.minutes(),
                act.inFavour(),
                act.against(),
                agreed,
                act.until());
        int number = situation.file().version() + 1;
        return agreed
                ? List.of(discussed, new TermExtended("负责人集体讨论决定继续延期。", Optional.of(act.until()), number))
                : List.of(discussed);
    }

    static Fact uncountedTimeBegun(Situation<BeginUncountedTime> situation) {
        BeginUncountedTime act = situation.act();
        return new UncountedTimeBegun(
                act.time(),
                act.from(),
                act.reason(),
                act.paper(),
                situation.law().statute(Parameters.UNCOUNTED_TIME).clauses());
    }

    static Fact uncountedTimeEnded(Situation<EndUncountedTime> situation) {
        int begun = TermRules.openSpan(situation.file()).orElseThrow().number();
        return new UncountedTimeEnded(begun, situation.act().to());
    }

    static Fact recusalProposed(Situation<ProposeRecusal> situation) {
        ProposeRecusal act = situation.act();
        return new RecusalProposed(
                act.officer(),
                act.source(),
                act.askedBy(),
                act.askedOn(),
                act.reason(),
                act.paper(),
                act.successor(),
                Chains.of(ApprovedAct.RECUSE, situation.law()));
    }

    static OfficerRecused recused(Situation<?> situation, RecusalProposed proposed, int proposal) {
        OfficerPair before = situation.file().officers().orElseThrow();
        OfficerPair after = proposed.successor()
                .map(successor -> before.with(successor, proposed.officer()))
                .orElse(before);
        return new OfficerRecused(proposed.officer(), proposed.successor(), after, proposed.reason(), proposal);
    }

    static Fact suspensionProposed(Situation<ProposeSuspension> situation) {
        return new SuspensionProposed(
                situation.act().cause(),
                situation.act().reason(),
                Chains.of(ApprovedAct.SUSPEND_INVESTIGATION, situation.law()));
    }

    static InvestigationSuspended suspended(Situation<?> situation, SuspensionProposed proposed, int proposal) {
        return new InvestigationSuspended(
                proposed.cause(),
                proposed.reason(),
                situation.circumstances().today(),
                situation
                        .law()
                        .statute(Parameters.approval(ApprovedAct.SUSPEND_INVESTIGATION))
                        .clauses(),
                proposal);
    }

    static Fact investigationResumed(Situation<ResumeInvestigation> situation) {
        return new InvestigationResumed(
                situation.act().reason(), situation.circumstances().today());
    }

    static Fact terminationProposed(Situation<ProposeTermination> situation) {
        return new TerminationProposed(
                situation.act().reason(), Chains.of(ApprovedAct.END_INVESTIGATION, situation.law()));
    }
}
