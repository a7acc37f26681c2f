package cn.mingjing.law.pack;

import cn.mingjing.law.RulePacksRefused;
import cn.mingjing.law.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with rule packs, so that all of it is told at once. */
final class Problems {

    /** Where something stands; lines are counted from 1. */
    record Place(String file, int line) {}

    private record Problem(Place place, String sentence) {}

    private static final Wording WORDS = Wording.of("law");

    private final List<Problem> problems = new ArrayList<>();

    void add(Place place, String key, Object... arguments) {
        problems.add(new Problem(place, WORDS.say("pack." + key, arguments)));
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
