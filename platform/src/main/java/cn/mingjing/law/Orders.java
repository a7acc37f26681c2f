package cn.mingjing.law;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.time.MonthDay;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Function;

/** The orders that the catalogue of parameters declares. */
final class Orders {

    private static final Comparator<Term> BY_LENGTH = comparingLong(Orders::approximateHours);

    private Orders() {}

    /** For the terms of an authority: the shorter prevails. */
    static Order<Term> shorter() {
        return new Order.Stricter<>("shorter", BY_LENGTH.reversed());
    }

    /** For the rights of a party: the longer prevails. */
    static Order<Term> longer() {
        return new Order.Stricter<>("longer", BY_LENGTH);
    }

    /** For scales declared as an enum from least to most: the one further down prevails. */
    static <E extends Enum<E>> Order<E> further(String name) {
        return new Order.Stricter<>(name, Comparator.<E>naturalOrder());
    }

    /** For switches: required prevails over not required. */
    static Order<Boolean> required() {
        return new Order.Stricter<>("required", Comparator.<Boolean>naturalOrder());
    }

    /** For lists: the one with more entries prevails. */
    static <T> Order<T> more(Function<T, Collection<?>> entries) {
        return new Order.Stricter<>(
                "more", comparingInt(value -> entries.apply(value).size()));
    }

    /** For counts and shares that must be reached: the greater prevails. */
    static <T> Order<T> greater(Comparator<T> comparator) {
        return new Order.Stricter<>("greater", comparator);
    }

    /** For burdens on a party and thresholds of its rights: the smaller prevails. */
    static <T> Order<T> smaller(Comparator<T> comparator) {
        return new Order.Stricter<>("smaller", comparator.reversed());
    }

    /** For dates of the year: the earlier prevails. */
    static Order<MonthDay> earlier() {
        return new Order.Stricter<>(
                "earlier", Comparator.<MonthDay>naturalOrder().reversed());
    }

    /** For approvals: a chain that ends with the head of the agency, then the longer one, so no document can leave the head out. */
    static Order<ApprovalChain> fullerChain() {
        return new Order.Stricter<>(
                "fuller-chain",
                comparing((ApprovalChain chain) -> chain.posts().contains(Post.CHIEF))
                        .thenComparing(chain -> chain.posts().size()));
    }

    /** Puts terms of different units in order; documents that speak of one matter nearly always use one unit. */
    private static long approximateHours(Term term) {
        return switch (term.unit()) {
            case HOUR -> term.length();
            // seven calendar days hold five working days
            case WORKING_DAY -> term.length() * 24L * 7 / 5;
            case DAY -> term.length() * 24L;
            case MONTH -> term.length() * 730L;
            case YEAR -> term.length() * 8766L;
        };
    }
}
