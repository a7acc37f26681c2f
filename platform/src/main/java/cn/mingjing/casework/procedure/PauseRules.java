package cn.mingjing.casework.procedure;

import static cn.mingjing.casework.procedure.Statute.penalty;
import static cn.mingjing.law.Rule.because;
import static cn.mingjing.law.Rule.lawful;

import cn.mingjing.casework.Incidental.SuspensionProposed;
import cn.mingjing.casework.Incidental.TerminationProposed;
import cn.mingjing.casework.Situation;
import cn.mingjing.law.ApprovedAct;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Rule;
import java.util.List;

/** Pause and early end of an investigation (中止调查、终止调查): only where a document knows them. */
final class PauseRules {

    static final Rule<Situation<?>> SUSPENSION_PROVIDED =
            provided("suspension-provided", "中止调查", ApprovedAct.SUSPEND_INVESTIGATION);

    static final Rule<Situation<?>> TERMINATION_PROVIDED =
            provided("termination-provided", "终止调查", ApprovedAct.END_INVESTIGATION);

    static final Rule<Situation<?>> NO_PAUSE_PENDING = new Rule<>(
            "no-pause-pending",
            "是否没有待审批的中止或者终止调查？",
            List.of(penalty("第五十四条")),
            situation -> situation
                    .file()
                    .pendingProposal()
                    .filter(pending -> pending.fact() instanceof SuspensionProposed
                            || pending.fact() instanceof TerminationProposed)
                    .flatMap(pending -> because("中止或者终止调查还没有审批。", "请等待审批。")));

    private PauseRules() {}

    private static Rule<Situation<?>> provided(String name, String what, ApprovedAct act) {
        return new Rule<>(
                name,
                "约束本机关的文件是否规定了" + what + "？",
                List.of(penalty("第五十四条"), penalty("第六十条")),
                situation -> situation.law().ruling(Parameters.approval(act)).isPresent()
                        ? lawful()
                        : because("约束本机关的文件没有规定" + what + "，期限照常计算。", "请继续调查；本机关的内部设置不能中止或者终止调查。"));
    }
}
