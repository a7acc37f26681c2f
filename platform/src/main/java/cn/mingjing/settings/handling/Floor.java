package cn.mingjing.settings.handling;

import static cn.mingjing.law.Rule.lawful;

import cn.mingjing.law.ActKind;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Order;
import cn.mingjing.law.Parameter;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Provision;
import cn.mingjing.law.Rule;
import cn.mingjing.law.Rule.Finding;
import cn.mingjing.law.Ruling;
import cn.mingjing.law.Term;
import cn.mingjing.settings.acts.SettingsAct;
import cn.mingjing.settings.values.Said;
import cn.mingjing.settings.values.Settable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** No document of its own lets an authority fall short of what binds it from above. */
final class Floor {

    private static final Clause GUIDANCE = new Clause("国办发〔2018〕118号", "");
    private static final Clause HEARING = new Clause("行政处罚法", "第六十四条");

    static final Rule<SettingsSituation<? extends SettingsAct>> NOT_BELOW =
            new Rule<>("not-below-higher-documents", "是否都不低于上位文件的要求？", List.of(GUIDANCE), situation -> {
                List<Short> found = situation.read().stream()
                        .flatMap(provision -> shortOf(provision, situation).stream())
                        .toList();
                return found.isEmpty() ? lawful() : because(found);
            });

    /** Whoever may ask for a hearing has no less time to state his case than to ask for it. */
    static final Rule<SettingsSituation<? extends SettingsAct>> DEFENCE_NOT_SHORTER_THAN_HEARING =
            new Rule<>("defence-not-shorter-than-hearing", "陈述、申辩的期限是否不短于要求听证的期限？", List.of(HEARING), situation -> {
                Optional<Term> own = situation.own(Parameters.STATEMENT_AND_DEFENCE);
                Optional<Term> hearing = situation
                        .above(Parameters.HEARING_REQUEST, ActKind.PENALTY)
                        .map(Ruling::value);
                return own.isPresent()
                                && hearing.isPresent()
                                && weaker(Parameters.STATEMENT_AND_DEFENCE.order(), own.get(), hearing.get())
                        ? Rule.because(
                                "陈述、申辩的期限（" + Said.value(own.get()) + "）短于要求听证的期限（" + Said.value(hearing.get()) + "）。",
                                "请改为不短于" + Said.value(hearing.get()) + "。")
                        : lawful();
            });

    private Floor() {}

    /** One value that falls short of a ruling from above. */
    private record Short(String sentence, Set<Clause> clauses) {}

    private static Optional<Finding> because(List<Short> found) {
        String sentences = found.stream().map(Short::sentence).collect(Collectors.joining());
        List<Clause> clauses = found.stream()
                .flatMap(each -> each.clauses().stream())
                .distinct()
                .toList();
        return Rule.because(sentences, "本机关可以规定得更严，不能放宽；请改为不低于上位文件的要求，或者留空。", clauses);
    }

    private static <T> Optional<Short> shortOf(Provision<T> own, SettingsSituation<?> situation) {
        Set<Clause> clauses =
                new TreeSet<>(Comparator.comparing(Clause::document).thenComparing(Clause::number));
        List<String> above = new ArrayList<>();
        for (ActKind kind : kinds(own)) {
            situation
                    .above(own.parameter(), kind)
                    .filter(ruling -> weaker(own.parameter().order(), own.value(), ruling.value()))
                    .ifPresent(ruling -> {
                        clauses.addAll(ruling.clauses());
                        above.add(above(own.parameter(), ruling));
                    });
        }
        return above.isEmpty()
                ? Optional.empty()
                : Optional.of(new Short(
                        Said.name(own.parameter()) + "设为“" + Said.value(own.value()) + "”，低于上位文件的要求："
                                + above.stream().distinct().collect(Collectors.joining("；")) + "。",
                        clauses));
    }

    private static Set<ActKind> kinds(Provision<?> own) {
        return Settable.of(own.parameter().name()).orElseThrow().kinds();
    }

    private static String above(Parameter<?> parameter, Ruling<?> ruling) {
        return Said.value(ruling.value()) + "（"
                + ruling.clauses().stream().map(Clause::citation).collect(Collectors.joining("、")) + "）";
    }

    /** Where the most specific document decides, an authority has no word of its own beside one from above. */
    private static <T> boolean weaker(Order<T> order, T own, T above) {
        return switch (order) {
            case Order.Stricter<T>(String name, Comparator<T> towardsStricter) ->
                towardsStricter.compare(own, above) < 0;
            case Order.MostSpecific<T>() -> !own.equals(above);
        };
    }
}
