package cn.mingjing.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What the log holds of a fact: a header, a commitment per field, no content ({@code docs/ledger-format.md}).
 *
 * @param stream name of the fact's stream, not empty
 * @param number number of the fact in its stream, 0 to 2^53 − 1
 * @param type type of the fact, not empty
 * @param occurred when it happened, as stated; whole milliseconds, years 0000 to 9999
 * @param recorded when it was recorded; whole milliseconds, years 0000 to 9999
 * @param actor who did it; may be empty
 * @param authority for which authority; may be empty
 * @param commitments its fields in declared order, the blinding field first
 */
public record Leaf(
        String stream,
        long number,
        String type,
        Instant occurred,
        Instant recorded,
        String actor,
        String authority,
        Commitments commitments) {
    /** Version of the format, {@code v} in the bytes. */
    public static final int VERSION = 1;

    /** Greatest length in bytes, so that every leaf fits into a C2SP entry bundle. */
    public static final int MAX_BYTES = 65_535;

    private static final long MAX_NUMBER = (1L << 53) - 1;
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant AFTER_LAST = Instant.parse("+10000-01-01T00:00:00Z");

    public Leaf {
        require(!stream.isEmpty() && !type.isEmpty(), "a leaf names its stream and type");
        require(number >= 0 && number <= MAX_NUMBER, "a leaf's number is 0 to 2^53 - 1");
        requireMillis(occurred);
        requireMillis(recorded);
    }

    /**
     * Reads the one form that {@link #bytes()} writes.
     *
     * @throws MalformedException for anything else: other order, white space, escapes, digest, version
     */
    public static Leaf parse(byte[] bytes) {
        return LeafReader.read(bytes);
    }

    /**
     * Returns the leaf as RFC 8785 canonical JSON in UTF-8: what RFC 6962 hashes.
     *
     * @throws MalformedException when it would be longer than {@link #MAX_BYTES}, or a text has half a surrogate pair
     */
    public byte[] bytes() {
        return LeafWriter.write(this);
    }

    /** Returns the RFC 6962 leaf hash: what stands in a level-0 tile. */
    public Hash hash() {
        return TreeHasher.leaf(bytes(), Sha256.digest());
    }

    private static void requireMillis(Instant instant) {
        require(instant.equals(instant.truncatedTo(ChronoUnit.MILLIS)), "a leaf's times are whole milliseconds");
        require(!instant.isBefore(FIRST) && instant.isBefore(AFTER_LAST), "a leaf's years have four digits");
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new MalformedException(message);
        }
    }
}
