package cn.mingjing.casework.procedure;

import static cn.mingjing.casework.procedure.Statute.penalty;
import static cn.mingjing.law.Rule.because;
import static cn.mingjing.law.Rule.lawful;

import cn.mingjing.casework.DraftDecision;
import cn.mingjing.casework.Filing.SourceRegistered;
import cn.mingjing.casework.Investigation.InterviewRecorded;
import cn.mingjing.casework.Investigation.SceneRecorded;
import cn.mingjing.casework.PenaltyKind;
import cn.mingjing.casework.Situation;
import cn.mingjing.casework.Words;
import cn.mingjing.casework.acts.EndInvestigation;
import cn.mingjing.casework.acts.WithDraft;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Rule;
import cn.mingjing.law.Term;
import java.time.LocalDate;
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
                if (draft.imposes(PenaltyKind.CONFISCATION_OF_GAINS)
                        != draft.confiscation().isPositive()) {
                    return because("处罚种类中的“没收违法所得”与没收违法所得的金额不一致。", "没收违法所得的请填写金额；没有的，金额填 0。");
                }
                return draft.imposes(PenaltyKind.CONFISCATION_OF_GOODS)
                                != draft.goodsValue().isPositive()
                        ? because(
                                "处罚种类中的“没收非法财物”与没收财物的价值不一致。",
                                "没收非法财物的请填写价值，用来判断是否应当告知听证权利；没有的，填 0。",
                                List.of(penalty("第六十三条")))
                        : lawful();
            });

    static final Rule<Situation<? extends WithDraft>> CORRECTION_ORDERED = new Rule<>(
            "correction-ordered",
            "是否责令当事人改正违法行为？",
            List.of(penalty("第二十八条")),
            situation -> situation.act().draft().correction().isBlank()
                    ? because("实施行政处罚时应当责令当事人改正或者限期改正违法行为。", "请写明责令改正的内容；无需改正的，写明理由。")
                    : lawful());

    static final Rule<Situation<? extends WithDraft>> WITHIN_LIMITATION =
            new Rule<>("within-limitation", "违法行为是否在追责时效内被发现？", List.of(penalty("第三十六条")), situation -> {
                DraftDecision draft = situation.act().draft();
                LocalDate found = situation
                        .file()
                        .last(SourceRegistered.class)
                        .orElseThrow()
                        .fact()
                        .receivedOn();
                LocalDate today = situation.circumstances().today();
                if (draft.endedOn().isAfter(today)) {
                    return because("违法行为终了日期不能晚于今天。", "请核对日期；违法行为处于继续状态的，填写检查发现之日。");
                }
                Term limitation = situation
                        .law()
                        .statute(
                                draft.harmfulToLifeOrFinance()
                                        ? Parameters.LIMITATION_OF_GRAVE_HARM
                                        : Parameters.LIMITATION)
                        .value();
                LocalDate last = draft.endedOn().plusYears(limitation.length());
                return found.isAfter(last)
                        ? because(
                                "违法行为 %s 终了，%s 才被发现，超过%s的追责时效，不再给予行政处罚。"
                                        .formatted(
                                                Dates.text(draft.endedOn()), Dates.text(found), Words.of(limitation)),
                                "请核对违法行为终了日期；确已超过时效的，终止调查或者结案，不得处罚。")
                        : lawful();
            });

    private DraftRules() {}
}
