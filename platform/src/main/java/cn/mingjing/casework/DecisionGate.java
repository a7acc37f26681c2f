package cn.mingjing.casework;

import cn.mingjing.law.Objection;
import java.util.List;

/**
 * The gate (duty V-01): no major decision without a passed review. Implemented by module {@code review}; without an
 * implementation the application does not start.
 */
public interface DecisionGate {

    /** Whether a decision on the present draft and evidence may pass. */
    Passage passage(CaseFile file, LawInForce law);

    /** The gate's answer. */
    sealed interface Passage {

        /**
         * The decision may be made.
         *
         * @param on number of the fact in the case's stream that it rests on
         * @param reviewed whether that is a review, and not the finding that the decision is not major
         * @param digests what that fact binds
         */
        record Open(int on, boolean reviewed, Digests digests) implements Passage {}

        /** The decision may not be made. */
        record Closed(List<Objection> objections) implements Passage {}
    }
}
