package cn.mingjing.catalogue;

import cn.mingjing.catalogue.Listing.ListOvertaken;
import cn.mingjing.catalogue.Listing.ListPassed;
import cn.mingjing.catalogue.Listing.ListReleased;
import cn.mingjing.catalogue.Listing.ListRepealed;
import cn.mingjing.catalogue.Listing.ListReturned;
import cn.mingjing.catalogue.Listing.ListSubmitted;
import cn.mingjing.catalogue.Listing.PriorReviewReceived;
import cn.mingjing.catalogue.Listing.ReviewAsked;
import cn.mingjing.facts.Fact;
import cn.mingjing.facts.Recorded;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A list as its facts tell it; immutable. */
public record ListFile(ListId id, List<Recorded<?>> facts) {

    public ListFile {
        facts = List.copyOf(facts);
    }

    public int version() {
        return facts.size();
    }

    public ListState state() {
        if (open().isPresent()) {
            return passed().isEmpty()
                    ? ListState.SUBMITTED
                    : review().isEmpty() ? ListState.PASSED : ListState.REVIEWED;
        }
        if (last(ListReleased.class, released -> true).isEmpty()) {
            return ListState.NONE;
        }
        return inForce().isPresent() ? ListState.IN_FORCE : ListState.REPEALED;
    }

    /** The submission that waits to be checked or released. */
    public Optional<Recorded<?>> open() {
        return last(ListSubmitted.class, submitted -> true).filter(submitted -> !ended(number(submitted)));
    }

    private boolean ended(int submission) {
        return facts.stream().map(Recorded::fact).anyMatch(fact -> switch (fact) {
            case ListReturned returned -> returned.submission() == submission;
            case ListReleased released -> released.submission() == submission;
            case PriorReviewReceived review -> review.submission() == submission && !review.agrees();
            default -> false;
        });
    }

    /** The check of the open submission. */
    public Optional<Recorded<?>> passed() {
        return open().flatMap(open -> last(ListPassed.class, passed -> passed.submission() == number(open)));
    }

    /** Who was asked in the system to review the open submission, and has not answered yet. */
    public Optional<ReviewAsked> asked() {
        return state() == ListState.PASSED
                ? passed().flatMap(passed -> ((ListPassed) passed.fact()).asked())
                : Optional.empty();
    }

    /** The agreement of the agency that reviews the open submission beforehand. */
    public Optional<PriorReviewReceived> review() {
        return open().flatMap(open -> last(
                        PriorReviewReceived.class, review -> review.submission() == number(open) && review.agrees()))
                .map(recorded -> (PriorReviewReceived) recorded.fact());
    }

    /** The edition released last, unless it was repealed since. */
    public Optional<ListReleased> inForce() {
        return last(ListReleased.class, released -> true)
                .filter(released -> last(ListRepealed.class, repealed -> true)
                        .filter(repealed -> number(repealed) > number(released))
                        .isEmpty())
                .map(recorded -> (ListReleased) recorded.fact());
    }

    /** How many editions were released. */
    public int editions() {
        return (int) facts.stream()
                .filter(recorded -> recorded.fact() instanceof ListReleased)
                .count();
    }

    /** What has changed since the last release and is not followed yet. */
    public List<Recorded<?>> overtaken() {
        int released =
                last(ListReleased.class, any -> true).map(ListFile::number).orElse(0);
        return facts.stream()
                .filter(recorded -> recorded.fact() instanceof ListOvertaken)
                .filter(recorded -> number(recorded) > released)
                .toList();
    }

    /** The items of a submission. */
    public List<Item> items(int submission) {
        return facts.stream()
                .filter(recorded -> number(recorded) == submission)
                .map(Recorded::fact)
                .filter(ListSubmitted.class::isInstance)
                .map(fact -> ((ListSubmitted) fact).items())
                .findFirst()
                .orElse(List.of());
    }

    private <F extends Fact> Optional<Recorded<?>> last(Class<F> type, Predicate<F> which) {
        return facts.stream()
                .filter(recorded -> type.isInstance(recorded.fact()))
                .filter(recorded -> which.test(type.cast(recorded.fact())))
                .<Recorded<?>>map(recorded -> recorded)
                .reduce((earlier, later) -> later);
    }

    private static int number(Recorded<?> recorded) {
        return recorded.id().number();
    }
}
