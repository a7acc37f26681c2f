package cn.mingjing.law.pack;

import cn.mingjing.law.RulePacksRefused;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Collects what is wrong with rule packs, so that all of it is told at once. */
final class Problems {

    /** Where something stands; lines are counted from 1. */
    record Place(String file, int line) {}

    private record Problem(Place place, String sentence) {}

    // read here and not through the user interface, which stands above this module and may not be there yet
    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("messages/law", Locale.ROOT);

    private final List<Problem> problems = new ArrayList<>();

    void add(Place place, String key, Object... arguments) {
        String sentence = SENTENCES.getString("law.pack." + key);
        Object[] plain = Stream.of(arguments).map(String::valueOf).toArray();
        problems.add(new Problem(place, new MessageFormat(sentence, Locale.ROOT).format(plain)));
    }

    void refuseIfAny() {
        if (problems.isEmpty()) {
            return;
        }
        throw new RulePacksRefused(problems.stream()
                .sorted(Comparator.comparing(
                                (Problem problem) -> problem.place().file())
                        .thenComparing(problem -> problem.place().line()))
                .map(problem -> problem.place().file() + ":" + problem.place().line() + ": " + problem.sentence())
                .distinct()
                .toList());
    }
}
