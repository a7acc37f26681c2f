package cn.mingjing.casework.procedure;

import static cn.mingjing.casework.procedure.Statute.marketProcedure;
import static cn.mingjing.casework.procedure.Statute.penalty;
import static cn.mingjing.law.Rule.because;
import static cn.mingjing.law.Rule.lawful;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseFile.Entry;
import cn.mingjing.casework.Deciding.DiscussedCollectively;
import cn.mingjing.casework.DecisionGate.Passage;
import cn.mingjing.casework.Filing.CaseFiled;
import cn.mingjing.casework.Investigation.InvestigationEnded;
import cn.mingjing.casework.LawInForce;
import cn.mingjing.casework.LeaderId;
import cn.mingjing.casework.Situation;
import cn.mingjing.casework.acts.Votes;
import cn.mingjing.law.Clause;
import cn.mingjing.law.CollectiveDiscussion;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Rule;
import cn.mingjing.law.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** How a decision comes about. */
final class DecisionRules {

    private static final String TOGETHER = "请先组织集体讨论并登记。";

    static final Rule<Situation<? extends Votes>> HANDLERS_DO_NOT_VOTE = new Rule<>(
            "handlers-do-not-vote",
            "承办人员是否没有参加表决？",
            List.of(marketProcedure("第四十九条"), penalty("第五十七条")),
            situation -> situation.act().attending().stream()
                            .map(LeaderId::value)
                            .anyMatch(situation.file().handlers()::contains)
                    ? because("参加表决的人员中有本案承办人员。", "承办人员可以汇报案情，但不参加表决；请从表决人员中去掉。")
                    : lawful());

    static final Rule<Situation<? extends Votes>> RECUSED_DO_NOT_VOTE = new Rule<>(
            "recused-do-not-vote",
            "已经回避的人员是否没有参加表决？",
            List.of(penalty("第四十三条")),
            situation ->
                    situation.act().attending().stream().map(LeaderId::value).anyMatch(situation.file()::isRecused)
                            ? because("参加表决的人员中有已经回避本案的人员。", "请从表决人员中去掉。")
                            : lawful());

    static final Rule<Situation<? extends Votes>> VOTES_ADD_UP =
            new Rule<>("votes-add-up", "表决票数是否与出席人数一致？", List.of(penalty("第五十七条")), situation -> {
                Votes act = situation.act();
                int attending = act.attending().size();
                if (attending < 2) {
                    return because("集体讨论应当由两名以上负责人参加。", "请核对出席人员。");
                }
                return act.inFavour() + act.against() == attending
                        ? lawful()
                        : because(
                                "同意 %d 票、不同意 %d 票，与出席的 %d 人不符。".formatted(act.inFavour(), act.against(), attending),
                                "请核对票数。");
            });

    static final Rule<Situation<? extends Votes>> DISCUSSED_BY_TODAY = new Rule<>(
            "discussed-by-today",
            "讨论日期是否在立案之后，且不晚于今天？",
            List.of(penalty("第五十七条")),
            situation -> Dates.between(
                    "讨论日期",
                    situation.act().heldOn(),
                    situation.file().filed().map(CaseFiled::filedOn).orElse(LocalDate.MIN),
                    situation.circumstances().today()));

    static final Rule<Situation<?>> DISCUSSED_TOGETHER =
            new Rule<>("discussed-together", "依法应当集体讨论的，是否经负责人集体讨论？", List.of(penalty("第五十七条")), situation -> {
                if (agreedToPresentDraft(situation)) {
                    return lawful();
                }
                if (grave(situation.file())) {
                    return because("本案属于情节复杂或者重大违法行为，负责人还没有就现在的拟作决定集体讨论并同意。", TOGETHER, discussionClauses(situation));
                }
                return everyReviewedCase(situation.law()) && reviewed(situation)
                        ? because("本案经过法制审核，负责人还没有就现在的拟作决定集体讨论并同意。", TOGETHER, discussionClauses(situation))
                        : lawful();
            });

    private DecisionRules() {}

    /** The statute, and whatever goes further. */
    private static List<Clause> discussionClauses(Situation<?> situation) {
        List<Clause> further = situation
                .law()
                .ruling(Parameters.COLLECTIVE_DISCUSSION)
                .map(Ruling<CollectiveDiscussion>::clauses)
                .orElse(List.of());
        return Stream.concat(Stream.of(penalty("第五十七条")), further.stream())
                .distinct()
                .toList();
    }

    static boolean grave(CaseFile file) {
        return file.last(InvestigationEnded.class)
                .map(Entry::fact)
                .filter(InvestigationEnded::grave)
                .isPresent();
    }

    /** In market regulation whatever the law wants reviewed is discussed too (程序规定 第六十条). */
    private static boolean everyReviewedCase(LawInForce law) {
        return law.ruling(Parameters.COLLECTIVE_DISCUSSION)
                .filter(ruling -> ruling.value() == CollectiveDiscussion.EVERY_STATUTORY_REVIEW)
                .isPresent();
    }

    private static boolean reviewed(Situation<?> situation) {
        return situation.circumstances().passage() instanceof Passage.Open open && open.reviewed();
    }

    private static boolean agreedToPresentDraft(Situation<?> situation) {
        return situation
                .file()
                .last(DiscussedCollectively.class)
                .map(Entry::fact)
                .filter(DiscussedCollectively::agreed)
                .filter(held -> held.draftDigest()
                        .equals(situation.circumstances().digests().draft()))
                .isPresent();
    }
}
