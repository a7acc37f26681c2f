package cn.mingjing.casework.procedure;

import static cn.mingjing.casework.procedure.Statute.penalty;
import static cn.mingjing.law.Rule.because;
import static cn.mingjing.law.Rule.lawful;

import cn.mingjing.casework.Incidental.RecusalProposed;
import cn.mingjing.casework.Incidental.RecusalSource;
import cn.mingjing.casework.OfficerId;
import cn.mingjing.casework.Situation;
import cn.mingjing.casework.acts.ProposeRecusal;
import cn.mingjing.law.Rule;
import java.time.LocalDate;
import java.util.List;

/** Recusal (回避), 行政处罚法 第四十三条. */
final class RecusalRules {

    static final Rule<Situation<? extends ProposeRecusal>> NOT_YET_RECUSED = new Rule<>(
            "not-yet-recused",
            "该人员是否还没有回避本案？",
            List.of(penalty("第四十三条")),
            situation -> situation.file().isRecused(situation.act().officer().value())
                    ? because("该人员已经回避本案。", "")
                    : lawful());

    static final Rule<Situation<? extends ProposeRecusal>> ASKED_BY_HIMSELF_OR_PARTY = new Rule<>(
            "asked-by-himself-or-party",
            "自行回避的，是否由本人提出？",
            List.of(penalty("第四十三条")),
            situation -> situation.act().source() == RecusalSource.PARTY
                            || situation
                                    .act()
                                    .officer()
                                    .value()
                                    .equals(situation.circumstances().actor().person())
                    ? lawful()
                    : because("自行回避应当由本人提出。", "请由本人登录后提出；当事人申请的，请选择“当事人申请回避”。"));

    static final Rule<Situation<? extends ProposeRecusal>> ASKED_BY_TODAY = new Rule<>(
            "asked-by-today",
            "提出日期是否不晚于今天？",
            List.of(penalty("第四十三条")),
            situation -> Dates.between(
                    "提出日期",
                    situation.act().askedOn(),
                    LocalDate.MIN,
                    situation.circumstances().today()));

    /** Two officers must be left to handle the case (第四十二条). */
    static final Rule<Situation<? extends ProposeRecusal>> SUCCESSOR_NAMED = new Rule<>(
            "successor-named", "是否指定了持证的接办人员，使承办人员不少于两人？", List.of(penalty("第四十二条"), penalty("第四十三条")), situation -> {
                ProposeRecusal act = situation.act();
                boolean handles = handles(situation, act.officer());
                if (act.successor().isEmpty()) {
                    return handles ? because("该人员是本案承办人员，回避后承办人员不足两人。", "请指定接办人员。") : lawful();
                }
                OfficerId successor = act.successor().get();
                if (handles(situation, successor)
                        || situation.file().isRecused(successor.value())
                        || successor.equals(act.officer())) {
                    return because("接办人员已经承办本案，或者自己也应当回避。", "请另选接办人员。");
                }
                return situation
                                .circumstances()
                                .officer(successor.value())
                                .flatMap(officer -> officer.credentialOn(
                                        situation.circumstances().today()))
                                .isPresent()
                        ? lawful()
                        : because("接办人员没有有效的执法证件。", "请另选接办人员。");
            });

    /** The investigation goes on meanwhile, but nothing is decided before the recusal is. */
    static final Rule<Situation<?>> RECUSAL_DECIDED = new Rule<>(
            "recusal-decided",
            "回避的请求是否已经决定？",
            List.of(penalty("第四十三条")),
            situation -> situation
                    .file()
                    .pendingProposal()
                    .filter(pending -> pending.fact() instanceof RecusalProposed)
                    .flatMap(pending -> because("回避的请求还没有决定，不能提请作出处罚决定。", "请先由负责人对回避作出决定。")));

    private RecusalRules() {}

    private static boolean handles(Situation<?> situation, OfficerId officer) {
        return situation
                .file()
                .officers()
                .filter(pair -> pair.persons().contains(officer.value()))
                .isPresent();
    }
}
