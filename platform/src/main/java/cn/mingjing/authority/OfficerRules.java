package cn.mingjing.authority;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.law.Clause;
import cn.mingjing.law.Rule;
import cn.mingjing.law.Ruling;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Who may act: the rules on officers and reviewers as named values. */
public final class OfficerRules {

    private static final Clause QUALIFIED_OFFICERS = new Clause("行政处罚法", "第四十二条");
    private static final Clause SHOW_CREDENTIALS = new Clause("行政处罚法", "第五十五条");
    private static final Clause QUALIFIED_REVIEWERS = new Clause("行政处罚法", "第五十八条");

    /** Each has a credential that is valid on the day of the act; auxiliary staff have none. */
    public static final Rule<Acting> CREDENTIALS_VALID = about(
            "credentials-valid",
            List.of(QUALIFIED_OFFICERS, SHOW_CREDENTIALS),
            (acting, person) -> isAuxiliary(acting, person) ? Optional.empty() : withoutCredential(acting, person));

    /** Auxiliary staff may help, but not be one of those who act. */
    public static final Rule<Acting> NO_AUXILIARY_STAFF = about(
            "no-auxiliary-staff",
            List.of(QUALIFIED_OFFICERS),
            (acting, person) -> Optional.of(nameOf(acting, person)).filter(name -> isAuxiliary(acting, person)));

    /** Who reviews penalties for the first time since 2018 holds the legal professional qualification. */
    public static final Rule<Acting> REVIEWERS_QUALIFIED = about(
            "reviewers-qualified",
            List.of(QUALIFIED_REVIEWERS),
            (acting, person) -> Optional.of(nameOf(acting, person))
                    .filter(name -> acting.entry(person)
                            .filter(officer -> officer.qualification().mayReviewPenalties())
                            .isEmpty()));

    private OfficerRules() {}

    /** At least as many different people act as {@link cn.mingjing.law.Parameters#OFFICERS_AT_LEAST} asks for. */
    public static Rule<Acting> enough(Ruling<Integer> atLeast) {
        return new Rule<>("officers-at-least", question("officers-at-least"), atLeast.clauses(), acting -> {
            long acts = acting.persons().stream().distinct().count();
            return acts >= atLeast.value() ? Rule.lawful() : finding("officers-at-least", atLeast.value(), acts);
        });
    }

    /** What an act by officers must meet: enough of them, none auxiliary, each with a valid credential. */
    public static List<Rule<Acting>> forOfficers(Ruling<Integer> atLeast) {
        return List.of(enough(atLeast), NO_AUXILIARY_STAFF, CREDENTIALS_VALID);
    }

    /** A rule that complains of persons; their complaints are told in one sentence. */
    private static Rule<Acting> about(
            String name, List<Clause> clauses, BiFunction<Acting, String, Optional<String>> complaint) {
        return new Rule<>(name, question(name), clauses, acting -> {
            String complaints = acting.persons().stream()
                    .distinct()
                    .flatMap(person -> complaint.apply(acting, person).stream())
                    .collect(Collectors.joining("、"));
            return complaints.isEmpty() ? Rule.lawful() : finding(name, complaints);
        });
    }

    private static Optional<String> withoutCredential(Acting acting, String person) {
        Optional<Officer> entry = acting.entry(person);
        if (entry.isEmpty()) {
            return Optional.of(text("authority.credential.unknown-person", person));
        }
        Officer officer = entry.get();
        if (officer.credentialOn(acting.day()).isPresent()) {
            return Optional.empty();
        }
        if (officer.standing() == Officer.Standing.LEFT) {
            return Optional.of(text("authority.credential.left", officer.name()));
        }
        return Optional.of(officer.credential()
                .map(held -> text(
                        "authority.credential." + word(held.stateOn(acting.day())),
                        officer.name(),
                        held.number(),
                        held.validFrom(),
                        held.validTo()))
                .orElseGet(() -> text("authority.credential.none", officer.name())));
    }

    private static boolean isAuxiliary(Acting acting, String person) {
        return acting.entry(person)
                .filter(officer -> officer.standing() == Officer.Standing.AUXILIARY)
                .isPresent();
    }

    private static String nameOf(Acting acting, String person) {
        return acting.entry(person).map(Officer::name).orElse(person);
    }

    private static String question(String rule) {
        return text("authority.rule." + rule + ".question");
    }

    private static Optional<Rule.Finding> finding(String rule, Object... arguments) {
        return Rule.because(
                text("authority.rule." + rule + ".reason", arguments), text("authority.rule." + rule + ".remedy"));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
