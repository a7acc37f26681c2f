package cn.mingjing.casework.handling;

import cn.mingjing.calendar.Whose;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.Deciding.DecisionProposed;
import cn.mingjing.casework.Defence.PenaltyNoticeServed;
import cn.mingjing.casework.Filing.DropProposed;
import cn.mingjing.casework.Filing.FilingProposed;
import cn.mingjing.casework.Incidental.ErasureProposed;
import cn.mingjing.casework.Incidental.ExtensionProposed;
import cn.mingjing.casework.Incidental.RecusalProposed;
import cn.mingjing.casework.Incidental.SuspensionProposed;
import cn.mingjing.casework.Incidental.TerminationProposed;
import cn.mingjing.casework.Performing.ClosingProposed;
import cn.mingjing.casework.Proposal;
import cn.mingjing.duty.DutyChange;
import cn.mingjing.duty.DutyChange.Arises;
import cn.mingjing.duty.DutyKey;
import cn.mingjing.duty.Length;
import cn.mingjing.law.Post;
import java.util.ArrayList;
import java.util.List;

/** Who owes a word to a proposal: one post of its chain after the other. */
record ApprovalOwed(Owed owed) {

    /** The first post of the chain has to say something to the proposal. */
    List<DutyChange> proposed(Proposal proposal) {
        List<DutyChange> changes = new ArrayList<>(List.of(new Arises(
                new DutyKey("approve", owed.about(), owed.recorded().id().number()),
                owed.matter("审批" + subject(proposal), "去审批"),
                owed.owner(proposal.chain().getFirst()),
                Whose.AUTHORITY,
                owed.recorded().recordedAt(),
                new Length.Promptly(
                        proposal instanceof RecusalProposed
                                ? Owed.basis("第四十三条", "回避由机关负责人决定，决定前不停止调查。")
                                : Owed.basis("第五十七条", "由机关负责人审查决定。")))));
        if (proposal instanceof DecisionProposed) {
            changes.addAll(owed.lastOf(PenaltyNoticeServed.class, "await-defence"));
        }
        return changes;
    }

    private static String subject(Proposal proposal) {
        return switch (proposal) {
            case FilingProposed filing -> "立案";
            case DropProposed drop -> "不予立案";
            case DecisionProposed decision -> "处罚决定";
            case ClosingProposed closing -> "结案";
            case ExtensionProposed extension -> "延长办案期限";
            case RecusalProposed recusal -> "回避";
            case ErasureProposed erasure -> "删除个人信息";
            case SuspensionProposed suspension -> "中止调查";
            case TerminationProposed termination -> "终止调查";
        };
    }

    /** The next post of the chain, or nobody any more. */
    List<DutyChange> approved(int number) {
        CaseFile file = owed.file();
        var proposal = file.all(Proposal.class).stream()
                .filter(entry -> entry.number() == number)
                .findFirst()
                .orElseThrow();
        int agreed = file.approvals(proposal).size();
        List<Post> chain = proposal.fact().chain();
        return List.of(
                agreed < chain.size()
                        ? new DutyChange.Reassigned(
                                new DutyKey("approve", owed.about(), number), owed.owner(chain.get(agreed)))
                        : owed.done("approve", number));
    }
}
