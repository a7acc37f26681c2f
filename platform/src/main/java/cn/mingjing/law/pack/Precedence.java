package cn.mingjing.law.pack;

import cn.mingjing.law.Jurisdiction;
import cn.mingjing.law.Order;
import cn.mingjing.law.Provision;
import cn.mingjing.law.Rank;
import java.util.Comparator;
import java.util.List;

/** Which of several provisions on one matter goes before the others. */
final class Precedence {

    private Precedence() {}

    /**
     * What the order chooses from: what remains after the exceptions, without the authority's own settings where the most
     * specific document decides and another one speaks. An authority fills what its documents leave open; it cannot put
     * its own word in the place of theirs.
     */
    static <T> List<Provision<T>> standing(Order<T> order, List<Provision<T>> speaking) {
        List<Provision<T>> standing = afterExceptions(speaking);
        List<Provision<T>> fromAbove = standing.stream()
                .filter(provision -> provision.document().rank() != Rank.OWN_SETTINGS)
                .toList();
        return order instanceof Order.MostSpecific<T> && !fromAbove.isEmpty() ? fromAbove : standing;
    }

    /**
     * What remains when every provision has stepped aside that yields to another ("unless law provides otherwise").
     * Two that yield to each other both stay, and the parameter's order decides.
     */
    static <T> List<Provision<T>> afterExceptions(List<Provision<T>> speaking) {
        return speaking.stream()
                .filter(provision ->
                        speaking.stream().noneMatch(other -> yields(provision, other) && !yields(other, provision)))
                .toList();
    }

    private static boolean yields(Provision<?> provision, Provision<?> other) {
        return !provision.document().name().equals(other.document().name())
                && provision.yieldsTo().contains(other.document().rank());
    }

    /** Orders provisions so that the prevailing one comes last; where values are equal, rank and then specificity decide. */
    static <T> Comparator<Provision<T>> of(Order<T> order, Jurisdiction jurisdiction) {
        Comparator<Provision<T>> specific =
                Comparator.comparing(provision -> provision.scope().specificity(jurisdiction));
        Comparator<Provision<T>> rank = Comparator.comparing(
                        (Provision<T> provision) -> provision.document().rank())
                .reversed();
        Comparator<Provision<T>> latest = Comparator.comparing(Provision::since);
        return switch (order) {
            case Order.Stricter<T>(String name, Comparator<T> towardsStricter) ->
                Comparator.comparing((Provision<T> provision) -> provision.value(), towardsStricter)
                        .thenComparing(rank)
                        .thenComparing(specific)
                        .thenComparing(latest);
            case Order.MostSpecific<T>() -> specific.thenComparing(rank).thenComparing(latest);
        };
    }
}
