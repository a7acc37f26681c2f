package cn.mingjing.document;

import java.time.Instant;
import java.util.Optional;

/** Whether somebody signed a document. Where a list or an {@link Optional} has none, the place is left open for a pen. */
public sealed interface Signature {

    /**
     * It was signed.
     *
     * @param image the signature as drawn; without one the name is printed
     */
    record Signed(String name, Instant when, Optional<SignatureImage> image) implements Signature {

        /** Signed without a drawn signature: by an account of the system, or on paper that is filed. */
        public Signed(String name, Instant when) {
            this(name, when, Optional.empty());
        }
    }

    /**
     * Signing was refused, or was not possible; the officers note the reason (duty R-03).
     *
     * @param reason why, as the person said, or as the officers saw
     * @param officersNote what the officers put on record, such as who witnessed it and how it was recorded
     */
    record Refused(String reason, String officersNote) implements Signature {}
}
