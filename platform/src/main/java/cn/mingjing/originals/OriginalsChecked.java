package cn.mingjing.originals;

import cn.mingjing.facts.Fact;
import cn.mingjing.facts.StreamId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Part of a round in which every original is read again and held against both its digests (定期核对, DA/T 97-2023). All parts of
 * all rounds stand in one stream; a round begins with the part that comes after nothing.
 *
 * @param begun when reading began: what was kept later may have been passed over
 * @param after only originals whose SHA-256 is greater; empty for the first part
 * @param last the greatest SHA-256 that this part covers: none between the two was left out
 * @param count how many were read
 * @param bytes their sizes together
 * @param faults those that do not hold
 * @param whole whether the round ends with this part
 */
public record OriginalsChecked(
        Instant begun, String after, String last, long count, long bytes, List<Failing> faults, boolean whole)
        implements Fact {

    public static final StreamId STREAM =
            new StreamId("fixity", UUID.nameUUIDFromBytes("fixity".getBytes(StandardCharsets.UTF_8)));

    public OriginalsChecked {
        faults = List.copyOf(faults);
    }

    /** One that does not hold; by its digest alone, for the record of rounds is read by people who see no case. */
    public record Failing(String sha256, Fixity found) {}
}
