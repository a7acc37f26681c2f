package cn.mingjing.law;

import java.util.Comparator;

/**
 * Decides which of several provisions on one parameter prevails.
 *
 * @param <T> the type of the values
 */
public sealed interface Order<T> {

    /** The value that comes last under the comparator prevails: the shorter term, the wider scope, more recording. */
    record Stricter<T>(String name, Comparator<T> towardsStricter) implements Order<T> {}

    /** The document whose scope is narrowest prevails, as for who settles a disagreement. */
    record MostSpecific<T>() implements Order<T> {}
}
