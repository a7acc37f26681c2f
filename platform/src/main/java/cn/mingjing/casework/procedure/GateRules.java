package cn.mingjing.casework.procedure;

import static cn.mingjing.casework.procedure.Statute.penalty;

import cn.mingjing.casework.Deciding.DecisionProposed;
import cn.mingjing.casework.DecisionGate.Passage;
import cn.mingjing.casework.Situation;
import cn.mingjing.casework.acts.Approve;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Rule;
import java.util.List;
import java.util.Optional;

/** The gate as a rule (行政处罚法 第五十八条): the first of the three times that it stands. */
final class GateRules {

    static final Rule<Situation<?>> REVIEWED = new Rule<>(
            "reviewed-before-decision",
            "重大执法决定是否通过了法制审核，或者经逐项判定不属于重大执法决定？",
            List.of(penalty("第五十八条")),
            situation -> switch (situation.circumstances().passage()) {
                case Passage.Open open -> Rule.lawful();
                case Passage.Closed closed -> finding(closed.objections());
            });

    /** The gate stands again at the moment when the last signature would make the decision. */
    static final Rule<Situation<? extends Approve>> REVIEWED_WHEN_DECIDED = new Rule<>(
            REVIEWED.name(),
            REVIEWED.question(),
            REVIEWED.clauses(),
            situation -> situation
                    .file()
                    .pendingProposal()
                    .filter(pending -> pending.fact() instanceof DecisionProposed)
                    .flatMap(pending -> REVIEWED.test().apply(situation)));

    private GateRules() {}

    private static Optional<Rule.Finding> finding(List<Objection> objections) {
        Objection first = objections.getFirst();
        return Rule.because(first.reason(), first.remedy(), first.clauses());
    }
}
