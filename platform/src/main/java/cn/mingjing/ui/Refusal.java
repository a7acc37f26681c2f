package cn.mingjing.ui;

import java.util.List;
import java.util.stream.Stream;

/**
 * Why the law does not allow what was asked: an element of the page, with the way to put it right.
 *
 * @param asked what was asked, such as {@code 作出处罚决定}
 * @param grounds why it cannot be; never empty
 */
public record Refusal(String asked, List<Ground> grounds) {

    public Refusal {
        grounds = List.copyOf(grounds);
    }

    /**
     * One reason.
     *
     * @param rule the stable name of the rule that refused
     * @param reason one whole sentence
     * @param remedy what to do next, one sentence; empty where nothing can be done
     * @param ways links to do it
     */
    public record Ground(String rule, String reason, List<Basis> bases, String remedy, List<Link> ways) {}

    /** The same refusal with a link beside the remedy of this rule. */
    public Refusal way(String rule, Link way) {
        return new Refusal(
                asked,
                grounds.stream()
                        .map(ground -> ground.rule().equals(rule) ? with(ground, way) : ground)
                        .toList());
    }

    private static Ground with(Ground ground, Link way) {
        var ways = Stream.concat(ground.ways().stream(), Stream.of(way)).toList();
        return new Ground(ground.rule(), ground.reason(), ground.bases(), ground.remedy(), ways);
    }
}
