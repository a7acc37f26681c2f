package cn.mingjing.casework.procedure;

import static cn.mingjing.casework.procedure.Statute.personalInformation;
import static cn.mingjing.law.Rule.because;
import static cn.mingjing.law.Rule.lawful;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseFile.Entry;
import cn.mingjing.casework.Deciding.DecisionMade;
import cn.mingjing.casework.Incidental.ErasureProposed;
import cn.mingjing.casework.Proposal;
import cn.mingjing.casework.RecordNumber;
import cn.mingjing.casework.Situation;
import cn.mingjing.casework.acts.Approve;
import cn.mingjing.casework.acts.ProposeErasure;
import cn.mingjing.law.Rule;
import cn.mingjing.law.Rule.Finding;
import java.util.List;
import java.util.Optional;

/** Erasure of personal information from a case (依法删除), 个人信息保护法 第四十七条. */
final class ErasureRules {

    static final Rule<Situation<? extends ProposeErasure>> RECORDS_OF_THE_CASE =
            new Rule<>("records-of-the-case", "所选的是否都是本案的取证记录？", List.of(personalInformation("第四十七条")), situation -> {
                var numbers = ErasureRecords.erasable(situation.file()).stream()
                        .map(recorded -> new RecordNumber(recorded.id().number()))
                        .toList();
                return numbers.containsAll(situation.act().records())
                        ? lawful()
                        : because("所选的记录不是本案的询问笔录、现场笔录或者证据，不能删除。", "请从列出的记录中选择。");
            });

    static final Rule<Situation<? extends ProposeErasure>> NO_ERASURE_PENDING = new Rule<>(
            "no-erasure-pending",
            "是否没有待审批的删除？",
            List.of(personalInformation("第五十一条")),
            situation -> pending(situation.file()).isPresent() ? because("已经有一项删除等待审批。", "请等待审批。") : lawful());

    /** The file of a decided case is kept for its term; what a decision rests on is not taken from under it. */
    static final Rule<Situation<? extends ProposeErasure>> NOTHING_DECIDED =
            new Rule<>("nothing-decided", "是否还没有作出处罚决定？", List.of(personalInformation("第四十七条")), ErasureRules::decided);

    static final Rule<Situation<? extends Approve>> NOTHING_DECIDED_WHEN_APPROVED = new Rule<>(
            "nothing-decided-when-approved",
            "批准删除时，是否还没有作出处罚决定？",
            List.of(personalInformation("第四十七条")),
            situation -> pending(situation.file()).isPresent() ? decided(situation) : lawful());

    static final Rule<Situation<? extends Approve>> APPROVED_BY_ANOTHER = new Rule<>(
            "approved-by-another",
            "删除是否由提请人以外的人批准？",
            List.of(personalInformation("第五十一条")),
            situation -> pending(situation.file())
                    .filter(pending -> pending.recorded()
                            .actor()
                            .person()
                            .equals(situation.circumstances().actor().person()))
                    .flatMap(pending -> because("删除由本人提请，不能由本人批准。", "请由另一名负责人审批。")));

    private ErasureRules() {}

    static boolean possible(CaseFile file) {
        return file.last(DecisionMade.class).isEmpty()
                && pending(file).isEmpty()
                && !ErasureRecords.erasable(file).isEmpty();
    }

    private static Optional<Finding> decided(Situation<?> situation) {
        return situation.file().last(DecisionMade.class).isEmpty()
                ? lawful()
                : because("处罚决定已经以本案的证据作出，案卷的法定保存期限没有届满，不能删除。", "请停止除存储和采取必要的安全保护措施之外的处理。");
    }

    private static Optional<Entry<Proposal>> pending(CaseFile file) {
        return file.pendingProposal().filter(pending -> pending.fact() instanceof ErasureProposed);
    }
}
