package cn.mingjing.law;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A rule of law as a named value: a question with a clause, which a situation answers.
 *
 * @param name stable and in lower-case words, such as {@code two-officers}
 * @param question what is asked, in Chinese, answered yes where the act is lawful
 * @param clauses what the rule rests on; may be empty only where the finding always brings its own
 * @param test empty where the situation is lawful
 */
public record Rule<S>(String name, String question, List<Clause> clauses, Function<S, Optional<Finding>> test) {

    /**
     * Why a situation is not lawful.
     *
     * @param reason one whole Chinese sentence
     * @param remedy what to do next, one Chinese sentence, or empty
     * @param clauses the clauses that decided in this situation; empty means the rule's own
     */
    public record Finding(String reason, String remedy, List<Clause> clauses) {}

    public Rule {
        clauses = List.copyOf(clauses);
    }

    public static Optional<Finding> lawful() {
        return Optional.empty();
    }

    public static Optional<Finding> because(String reason, String remedy) {
        return Optional.of(new Finding(reason, remedy, List.of()));
    }

    public static Optional<Finding> because(String reason, String remedy, List<Clause> clauses) {
        return Optional.of(new Finding(reason, remedy, clauses));
    }

    /** What the rule has against the situation, if anything. */
    public Optional<Objection> examine(S situation) {
        return test.apply(situation)
                .map(finding -> new Objection(
                        name,
                        finding.reason(),
                        finding.clauses().isEmpty() ? clauses : finding.clauses(),
                        finding.remedy()));
    }
}
