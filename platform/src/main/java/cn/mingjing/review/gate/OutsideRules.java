package cn.mingjing.review.gate;

import static cn.mingjing.law.Rule.because;
import static cn.mingjing.law.Rule.lawful;

import cn.mingjing.authority.Engagement;
import cn.mingjing.authority.LegalAdviser;
import cn.mingjing.casework.CaseFile.Entry;
import cn.mingjing.casework.LawInForce;
import cn.mingjing.casework.Situation;
import cn.mingjing.identifier.LawyerLicence;
import cn.mingjing.law.China;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Rule;
import cn.mingjing.law.Ruling;
import cn.mingjing.review.Adviser;
import cn.mingjing.review.AdviserKind;
import cn.mingjing.review.Reviewing.OpinionAsked;
import cn.mingjing.review.acts.AskOpinion;
import cn.mingjing.review.acts.Called;
import cn.mingjing.review.acts.GiveOpinion;
import cn.mingjing.review.acts.ReceiveOpinion;
import cn.mingjing.ui.Shown;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Opinions that a review asks for from outside (duty V-02). They do not stop its term. */
final class OutsideRules {

    /** Whom the system's registers know, and only while the engagement lasts. */
    static final Rule<Situation<? extends AskOpinion>> ADVISER_IS_ENGAGED =
            new Rule<>("adviser-is-engaged", "从名册中选的法律顾问、公职律师，是否属于本系统、当日在聘？", List.of(Scope.STATUTE), situation -> {
                if (situation.act().adviserNamed().isEmpty()) {
                    return lawful();
                }
                Optional<LegalAdviser> adviser = situation.circumstances().adviser();
                if (adviser.isEmpty()) {
                    return because("本系统的名册中没有这名法律顾问、公职律师。", "请从本系统的名册中选择，或者作为第三方征求意见并说明理由。", clauses(situation.law()));
                }
                LocalDate today = situation.circumstances().today();
                return adviser.filter(known -> known.engagement().stateOn(today) != Engagement.State.HOLDS)
                        .flatMap(known -> because(
                                known.name() + notEngaged(known.engagement(), today),
                                "请选择在聘的法律顾问、公职律师；已经续聘的，请先更新名册。",
                                clauses(situation.law())));
            });

    static final Rule<Situation<? extends AskOpinion>> ADVISER_TOOK_NO_PART = new Rule<>(
            "adviser-took-no-part",
            "被征求意见的人是否没有参与本案的办理？",
            List.of(Scope.STATUTE),
            situation -> called(situation)
                    .map(Adviser::name)
                    .filter(name -> handled(name, situation))
                    .flatMap(name -> because(
                            name + "参与了本案的办理，不能就本案出具意见。",
                            "请向没有参与办理的人征求意见；确系同名的，在姓名后注明身份以示区别。",
                            clauses(situation.law()))));

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

    /** Who is called in; empty where no register knows him. */
    static Optional<Adviser> called(Situation<? extends AskOpinion> situation) {
        return switch (situation.act().adviser()) {
            case Called.OfRegister named -> situation.circumstances().adviser().map(OutsideRules::adviser);
            case Called.OutsideExpert(var name, var employer, var reason) ->
                Optional.of(new Adviser(AdviserKind.EXPERT, name, employer, "", Optional.empty(), reason));
            case Called.OutsideInstitution(var employer, var name, var reason) ->
                Optional.of(new Adviser(AdviserKind.INSTITUTION, name, employer, "", Optional.empty(), reason));
        };
    }

    private static Adviser adviser(LegalAdviser known) {
        AdviserKind kind = switch (known.capacity()) {
            case LEGAL_COUNSEL -> AdviserKind.LEGAL_COUNSEL;
            case PUBLIC_LAWYER -> AdviserKind.PUBLIC_LAWYER;
        };
        return new Adviser(
                kind,
                known.name(),
                known.employer(),
                known.licence().map(LawyerLicence::value).orElse(""),
                Optional.of(known.id()),
                "");
    }

    private static boolean handled(String name, Situation<?> situation) {
        return situation.file().handlers().stream()
                        .flatMap(person -> situation.circumstances().officer(person).stream())
                        .anyMatch(officer -> officer.name().equals(name))
                || new ReviewFile(situation.file()).tookPart(name);
    }

    private static String notEngaged(Engagement engagement, LocalDate today) {
        return switch (engagement.stateOn(today)) {
            case NOT_YET -> "的聘期自" + Shown.day(engagement.from()) + "起，今日还不能向其征求意见。";
            case EXPIRED -> "的聘期已于" + Shown.day(engagement.to()) + "届满，不能向其征求意见。";
            case ENDED -> "已经解聘，不能向其征求意见。";
            case HOLDS -> throw new IllegalStateException("who is engaged may be asked");
        };
    }

    private static List<Clause> clauses(LawInForce law) {
        return law.ruling(Parameters.OUTSIDE_OPINIONS).map(Ruling::clauses).orElse(List.of(Scope.STATUTE));
    }
}
