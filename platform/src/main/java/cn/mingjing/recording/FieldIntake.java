package cn.mingjing.recording;

import cn.mingjing.facts.Actor;
import cn.mingjing.originals.OriginalRef;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Puts recordings from the field on record, once their bytes have come. */
public interface FieldIntake {

    /**
     * Reads a device's account, makes its chains again from the originals and records what was found. The same recording told
     * again changes nothing.
     *
     * @param account JSON as {@code PUT /api/v1/field-recordings/{id}} takes it; kept byte for byte
     * @param received the original that an upload named in the account has become
     * @throws RuntimeException with a plain sentence when the account cannot be read or an upload has not come whole
     */
    FieldRecording receive(
            FieldRecordingId id, byte[] account, Function<UUID, Optional<OriginalRef>> received, Actor actor);
}
