package cn.mingjing.recording.upload;

import cn.mingjing.facts.StreamId;
import java.util.Optional;
import java.util.UUID;

/** Names an upload; random, so that nobody can guess another's. */
record UploadId(UUID value) {

    static UploadId random() {
        return new UploadId(UUID.randomUUID());
    }

    /** Empty for a text that names none. */
    static Optional<UploadId> of(String text) {
        try {
            return Optional.of(new UploadId(UUID.fromString(text)))
                    .filter(id -> id.toString().equals(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    StreamId stream() {
        return new StreamId("upload", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
