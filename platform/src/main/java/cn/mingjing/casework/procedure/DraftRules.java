package cn.mingjing.casework.procedure;

import static cn.mingjing.casework.procedure.Statute.penalty;
import static cn.mingjing.law.Rule.because;
import static cn.mingjing.law.Rule.lawful;

import cn.mingjing.casework.DraftDecision;
import cn.mingjing.casework.Investigation.InterviewRecorded;
import cn.mingjing.casework.Investigation.SceneRecorded;
import cn.mingjing.casework.PenaltyKind;
import cn.mingjing.casework.Situation;
import cn.mingjing.casework.acts.EndInvestigation;
import cn.mingjing.casework.acts.WithDraft;
import cn.mingjing.law.Rule;
import java.util.List;

/** What a draft decision must be like, and on what an investigation may end. */
final class DraftRules {

    static final Rule<Situation<? extends EndInvestigation>> FACTS_PROVEN = new Rule<>(
            "facts-proven",
            "违法事实是否查明，证据是否充足？",
            List.of(penalty("第四十条"), penalty("第四十六条")),
            situation -> situation.file().evidence().isEmpty()
                    ? because("案卷中还没有证据；违法事实不清、证据不足的，不得给予行政处罚。", "请先补充证据。")
                    : lawful());

    static final Rule<Situation<? extends EndInvestigation>> RECORD_MADE = new Rule<>(
            "record-made",
            "询问或者检查是否制作了笔录？",
            List.of(penalty("第五十五条")),
            situation -> situation.file().all(InterviewRecorded.class).isEmpty()
                            && situation.file().all(SceneRecorded.class).isEmpty()
                    ? because("案卷中没有询问笔录，也没有现场笔录。", "请先询问当事人或者进行现场检查，并制作笔录。")
                    : lawful());

    static final Rule<Situation<? extends WithDraft>> FINE_IN_RANGE =
            new Rule<>("fine-in-range", "罚款数额是否在法定幅度之内？", List.of(penalty("第四条"), penalty("第七十六条")), situation -> {
                DraftDecision draft = situation.act().draft();
                boolean within = draft.fine().compareTo(draft.fineFloor()) >= 0
                        && draft.fine().compareTo(draft.fineCeiling()) <= 0;
                return !draft.imposes(PenaltyKind.FINE) || within
                        ? lawful()
                        : because(
                                "罚款 %s 元不在法定幅度 %s 元至 %s 元之内。"
                                        .formatted(
                                                draft.fine().yuan(),
                                                draft.fineFloor().yuan(),
                                                draft.fineCeiling().yuan()),
                                "请在法定幅度内确定罚款数额；减轻处罚的，写明法定事由并如实填写减轻后的幅度。");
            });

    static final Rule<Situation<? extends WithDraft>> KINDS_FIT_AMOUNTS =
            new Rule<>("kinds-fit-amounts", "处罚种类与金额是否相符？", List.of(penalty("第九条"), penalty("第五十九条")), situation -> {
                DraftDecision draft = situation.act().draft();
                if (draft.imposes(PenaltyKind.FINE) != draft.fine().isPositive()) {
                    return because("处罚种类中的“罚款”与罚款数额不一致。", "有罚款的请填写数额；没有罚款的，数额填 0。");
                }
                boolean confiscates = draft.imposes(PenaltyKind.CONFISCATION_OF_GAINS)
                        || draft.imposes(PenaltyKind.CONFISCATION_OF_GOODS);
                return draft.confiscation().isPositive() && !confiscates
                        ? because("填写了没收金额，但处罚种类中没有“没收”。", "请核对处罚种类和没收金额。")
                        : lawful();
            });

    static final Rule<Situation<? extends WithDraft>> CORRECTION_ORDERED = new Rule<>(
            "correction-ordered",
            "是否责令当事人改正违法行为？",
            List.of(penalty("第二十八条")),
            situation -> situation.act().draft().correction().isBlank()
                    ? because("实施行政处罚时应当责令当事人改正或者限期改正违法行为。", "请写明责令改正的内容；无需改正的，写明理由。")
                    : lawful());

    private DraftRules() {}
}
