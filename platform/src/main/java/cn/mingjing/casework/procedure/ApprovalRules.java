package cn.mingjing.casework.procedure;

import static cn.mingjing.casework.procedure.Statute.penalty;
import static cn.mingjing.law.Rule.because;
import static cn.mingjing.law.Rule.lawful;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseFile.Entry;
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
import cn.mingjing.casework.Situation;
import cn.mingjing.casework.Words;
import cn.mingjing.law.ApprovedAct;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Post;
import cn.mingjing.law.Rule;
import cn.mingjing.law.Ruling;
import java.util.List;
import java.util.Optional;

/** Who must agree, and in which order. */
final class ApprovalRules {

    /** Away from the stages of approval there is only something to say to a matter beside the main line. */
    static final Rule<Situation<? extends CaseAct>> SOMETHING_WAITS = new Rule<>(
            "order-of-procedure",
            "本阶段是否有待审批的事项？",
            List.of(penalty("第三十八条"), penalty("第五十七条"), penalty("第七十六条")),
            situation -> situation.file().pendingProposal().isPresent()
                    ? lawful()
                    : because(
                            "案件现处“" + Words.of(situation.file().stage().orElseThrow()) + "”阶段，没有待审批的事项。",
                            "请按程序先办理当前阶段的事项。"));

    static final Rule<Situation<? extends CaseAct>> NEXT_IN_CHAIN =
            new Rule<>("next-in-chain", "是否轮到本岗位审批？", List.of(penalty("第五十七条")), situation -> {
                Optional<Entry<Proposal>> pending = situation.file().pendingProposal();
                if (pending.isEmpty()) {
                    return lawful();
                }
                Post next = next(situation.file(), pending.get());
                return next == situation.circumstances().actor().post()
                        ? lawful()
                        : because(
                                "该事项现在应由" + Words.of(next) + "审批。",
                                "请由该岗位先审批。",
                                clauses(situation, pending.get().fact()));
            });

    private ApprovalRules() {}

    static Post next(CaseFile file, Entry<Proposal> pending) {
        return pending.fact().chain().get(file.approvals(pending).size());
    }

    /** Whether it is for this post to say something to what waits for approval. */
    static boolean isNext(CaseFile file, Post post) {
        return file.pendingProposal()
                .filter(pending -> next(file, pending) == post)
                .isPresent();
    }

    static boolean isLast(CaseFile file, Entry<Proposal> pending) {
        return file.approvals(pending).size() + 1 == pending.fact().chain().size();
    }

    private static List<cn.mingjing.law.Clause> clauses(Situation<?> situation, Proposal proposal) {
        ApprovedAct act = switch (proposal) {
            case DecisionProposed decision -> ApprovedAct.DECIDE;
            case ClosingProposed closing -> ApprovedAct.CLOSE_CASE;
            case FilingProposed filing -> ApprovedAct.FILE_CASE;
            case DropProposed drop -> ApprovedAct.FILE_CASE;
            case ExtensionProposed extension -> ApprovedAct.EXTEND_DECISION;
            case RecusalProposed recusal -> ApprovedAct.RECUSE;
            case ErasureProposed erasure -> ApprovedAct.ERASE_CONTENT;
            case SuspensionProposed suspension -> ApprovedAct.SUSPEND_INVESTIGATION;
            case TerminationProposed termination -> ApprovedAct.END_INVESTIGATION;
        };
        return situation
                .law()
                .ruling(Parameters.approval(act))
                .map(Ruling::clauses)
                .orElse(List.of());
    }
}
