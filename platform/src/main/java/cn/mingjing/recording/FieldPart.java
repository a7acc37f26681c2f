package cn.mingjing.recording;

import cn.mingjing.originals.OriginalRef;
import java.time.Instant;
import java.util.Optional;

/**
 * One piece of a field recording: a run of film or sound without a stop, or a photograph. Times by the device's clock.
 *
 * @param head the last link of the chain as the device says it, lower-case hexadecimal; see {@code docs/field-chain.md}
 * @param chunks how many links the chain has
 * @param firstDiffering the first chunk, counted from 1, at which the bytes that arrived differ from the chain that the device
 *     made; empty where they agree
 */
public record FieldPart(
        Kind kind,
        OriginalRef original,
        Instant startedAt,
        Instant endedAt,
        String head,
        int chunks,
        Optional<Integer> firstDiffering) {

    /** What a part is. */
    public enum Kind {
        /** 录像 */
        FILM,
        /** 录音 */
        SOUND,
        /** 照片 */
        PHOTO
    }

    /** Whether the bytes kept are those that the device hashed as it made them. */
    public boolean agrees() {
        return firstDiffering.isEmpty();
    }
}
