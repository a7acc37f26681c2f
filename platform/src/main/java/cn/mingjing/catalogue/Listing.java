package cn.mingjing.catalogue;

import cn.mingjing.facts.Fact;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Clause;
import cn.mingjing.law.PriorReviewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What happens to a list, in its stream. */
public sealed interface Listing extends Fact {

    /**
     * A draft was handed in to be checked.
     *
     * @param effectiveFrom the day from which it is meant to hold
     * @param reason why it is drawn up or changed
     */
    record ListSubmitted(ListKind kind, LocalDate effectiveFrom, String reason, List<Item> items) implements Listing {
        public ListSubmitted {
            items = List.copyOf(items);
        }
    }

    /** Sent back to whoever drew it up. */
    record ListReturned(int submission, String reason) implements Listing {}

    /**
     * A second person has checked it.
     *
     * @param asked who was asked to review it beforehand, where that agency works in this installation
     */
    record ListPassed(int submission, Optional<ReviewAsked> asked) implements Listing {}

    /**
     * That an agency of this installation was asked to review a list beforehand.
     *
     * @param agencyName what it is called
     * @param bodyName what the authority is called whose list it is
     * @param clauses what provides for the review
     */
    record ReviewAsked(AuthorityId agency, String agencyName, String bodyName, PriorReviewer as, List<Clause> clauses) {
        public ReviewAsked {
            clauses = List.copyOf(clauses);
        }
    }

    /**
     * The agency that must review it beforehand has answered (duties D-10, D-12).
     *
     * @param agency its name
     * @param document number of its written answer; empty where it answered in the system
     */
    record PriorReviewReceived(
            int submission,
            PriorReviewer by,
            String agency,
            String document,
            LocalDate answeredOn,
            boolean agrees,
            String opinion)
            implements Listing {}

    /**
     * It is public.
     *
     * @param edition counts from 1
     * @param effectiveFrom never before the day of release
     */
    record ListReleased(int submission, ListKind kind, int edition, LocalDate releasedOn, LocalDate effectiveFrom)
            implements Listing {}

    /** Law, duties or staff have changed, and the list must follow (duty D-16). */
    record ListOvertaken(ListKind kind, ChangeCause cause, String what, LocalDate changedOn) implements Listing {}

    /** It holds no longer, and no other takes its place. */
    record ListRepealed(ListKind kind, String reason, LocalDate repealedOn) implements Listing {}
}
