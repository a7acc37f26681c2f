package cn.mingjing.review.gate;

import static cn.mingjing.law.Rule.because;
import static cn.mingjing.law.Rule.lawful;

import cn.mingjing.casework.LawInForce;
import cn.mingjing.casework.LeaderId;
import cn.mingjing.casework.Situation;
import cn.mingjing.casework.Words;
import cn.mingjing.law.DisagreementSettledBy;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Post;
import cn.mingjing.law.Rule;
import cn.mingjing.law.Ruling;
import cn.mingjing.review.Reviewing.OpinionGiven;
import cn.mingjing.review.acts.SettleDisagreement;
import cn.mingjing.review.acts.StateDissent;
import java.util.List;
import java.util.Optional;

/** How a lasting disagreement between handlers and reviewers is settled (duty V-09). */
final class DisagreementRules {

    static final Rule<Situation<? extends StateDissent>> PROBLEMS_FOUND = new Rule<>(
            "problems-found",
            "是否有认为存在问题的审核意见？",
            List.of(Scope.STATUTE),
            situation -> new ReviewFile(situation.file()).openProblems().isPresent()
                    ? lawful()
                    : because("没有认为存在问题的审核意见，无需提出异议。", ""));

    /** The Ministry: dealt with and submitted again before it goes to the leader in charge. */
    static final Rule<Situation<? extends StateDissent>> SUBMITTED_AGAIN_FIRST = new Rule<>(
            "submitted-again-first",
            "作出处理并再次送审后，是否仍不能达成一致？",
            List.of(Scope.STATUTE),
            situation -> way(situation.law())
                    .filter(ruling -> ruling.value() == DisagreementSettledBy.LEADER_IN_CHARGE)
                    .filter(ruling -> new ReviewFile(situation.file()).problemOpinions() < 2)
                    .flatMap(ruling ->
                            because("应当先对审核意见作出处理并再次报送法制审核，仍不能达成一致的，才提请审定。", "请研究处理后再次提交法制审核。", ruling.clauses())));

    static final Rule<Situation<? extends StateDissent>> WAY_KNOWN = new Rule<>(
            "way-known",
            "意见不一致时由谁审定，是否已有规定？",
            List.of(Scope.STATUTE),
            situation -> way(situation.law()).isPresent()
                    ? lawful()
                    : because("约束本机关的文件没有规定意见不一致时由谁审定，本机关也没有设定。", "请先在“内部设置”中确定由谁审定。"));

    static final Rule<Situation<? extends SettleDisagreement>> DISSENT_STATED = new Rule<>(
            "dissent-stated",
            "承办机构是否提出了异议？",
            List.of(Scope.STATUTE),
            situation -> new ReviewFile(situation.file()).openDissent().isPresent()
                    ? lawful()
                    : because("承办机构没有提出异议，没有需要审定的分歧。", ""));

    static final Rule<Situation<? extends SettleDisagreement>> BY_WHOM_IT_IS_SETTLED =
            new Rule<>("by-whom-it-is-settled", "是否由规定的负责人审定？", List.of(Scope.STATUTE), situation -> {
                Ruling<DisagreementSettledBy> ruling = way(situation.law()).orElseThrow();
                Post settles =
                        ruling.value() == DisagreementSettledBy.LEADER_IN_CHARGE ? Post.DEPUTY_CHIEF : Post.CHIEF;
                return situation.circumstances().actor().post() == settles
                        ? lawful()
                        : because("该分歧应由" + Words.of(settles) + "审定。", "请由其办理。", ruling.clauses());
            });

    static final Rule<Situation<? extends SettleDisagreement>> DISCUSSED_TOGETHER =
            new Rule<>("discussed-together", "应当集体讨论的，是否由两名以上没有办理、审核本案的负责人讨论？", List.of(Scope.STATUTE), situation -> {
                Ruling<DisagreementSettledBy> ruling = way(situation.law()).orElseThrow();
                List<String> attending = situation.act().attending().stream()
                        .map(LeaderId::value)
                        .toList();
                if (attending.stream().anyMatch(person -> tookPart(person, situation))) {
                    return because("参加审定的人员中有本案的承办人员或者审核人员。", "请从参加人员中去掉。");
                }
                return ruling.value() == DisagreementSettledBy.COLLECTIVE_DISCUSSION && attending.size() < 2
                        ? because("应当由机关负责人集体讨论决定，参加人员不得少于两人。", "请组织集体讨论并选择参加人员。", ruling.clauses())
                        : lawful();
            });

    private DisagreementRules() {}

    static Optional<Ruling<DisagreementSettledBy>> way(LawInForce law) {
        return law.ruling(Parameters.REVIEW_DISAGREEMENT);
    }

    private static boolean tookPart(String person, Situation<?> situation) {
        return situation.file().handlers().contains(person)
                || situation.file().all(OpinionGiven.class).stream()
                        .anyMatch(opinion -> opinion.recorded().actor().person().equals(person));
    }
}
