package cn.mingjing.review.gate;

import static cn.mingjing.law.Rule.because;
import static cn.mingjing.law.Rule.lawful;

import cn.mingjing.casework.CaseFile.Entry;
import cn.mingjing.casework.LawInForce;
import cn.mingjing.casework.Situation;
import cn.mingjing.law.China;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Rule;
import cn.mingjing.law.Ruling;
import cn.mingjing.review.Reviewing.OpinionAsked;
import cn.mingjing.review.acts.AskOpinion;
import cn.mingjing.review.acts.GiveOpinion;
import cn.mingjing.review.acts.ReceiveOpinion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Opinions that a review asks for from outside (duty V-02). They do not stop its term. */
final class OutsideRules {

    static final Rule<Situation<? extends AskOpinion>> ADVISER_TOOK_NO_PART = new Rule<>(
            "adviser-took-no-part",
            "被征求意见的人是否没有参与本案的办理？",
            List.of(Scope.STATUTE),
            situation -> new ReviewFile(situation.file())
                            .tookPart(situation.act().adviser().name())
                    ? because(
                            situation.act().adviser().name() + "参与了本案的办理，不能就本案出具意见。",
                            "请向没有参与办理的人征求意见；确系同名的，在姓名后注明身份以示区别。",
                            clauses(situation.law()))
                    : lawful());

    static final Rule<Situation<? extends ReceiveOpinion>> WAS_ASKED_AND_IS_OPEN = new Rule<>(
            "was-asked-and-is-open",
            "是否是已征求、尚未收到的意见？",
            List.of(Scope.STATUTE),
            situation -> asked(situation).isPresent() ? lawful() : because("没有征求过这份意见，或者已经收到。", "请先登记征求意见。"));

    static final Rule<Situation<? extends ReceiveOpinion>> RECEIVED_SINCE_ASKED = new Rule<>(
            "received-since-asked",
            "收到日期是否不早于征求之日，且不晚于今天？",
            List.of(Scope.STATUTE),
            situation -> asked(situation)
                    .map(entry -> LocalDate.ofInstant(entry.recorded().recordedAt(), China.ZONE))
                    .filter(day -> situation.act().receivedOn().isBefore(day)
                            || situation
                                    .act()
                                    .receivedOn()
                                    .isAfter(situation.circumstances().today()))
                    .flatMap(day -> because("收到日期应当在征求意见之日以后，且不晚于今天。", "请核对收到日期。")));

    static final Rule<Situation<? extends GiveOpinion>> AWAITED_OR_SAID_WHY_NOT =
            new Rule<>("awaited-or-said-why-not", "征求的意见尚未收到的，是否说明了不再等待的理由？", List.of(Scope.STATUTE), situation -> {
                List<Entry<OpinionAsked>> open = new ReviewFile(situation.file()).openAskings();
                return open.isEmpty() || !situation.act().notAwaited().isBlank()
                        ? lawful()
                        : because(
                                "向%s征求的意见还没有收到。"
                                        .formatted(open.stream()
                                                .map(entry ->
                                                        entry.fact().adviser().name())
                                                .collect(Collectors.joining("、"))),
                                "请登记收到的意见，或者说明不再等待的理由；审核期限不因征求意见而停止。",
                                clauses(situation.law()));
            });

    private OutsideRules() {}

    static Optional<Entry<OpinionAsked>> asked(Situation<? extends ReceiveOpinion> situation) {
        return new ReviewFile(situation.file())
                .openAskings().stream()
                        .filter(entry ->
                                entry.number() == situation.act().asked().value())
                        .findFirst();
    }

    private static List<Clause> clauses(LawInForce law) {
        return law.ruling(Parameters.OUTSIDE_OPINIONS).map(Ruling::clauses).orElse(List.of(Scope.STATUTE));
    }
}
