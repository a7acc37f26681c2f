package cn.mingjing.recording.collecting;

import cn.mingjing.facts.StreamId;
import java.util.Optional;
import java.util.UUID;

/** Names one collecting. */
record CollectingId(UUID value) {

    static final String KIND = "collecting";

    static CollectingId random() {
        return new CollectingId(UUID.randomUUID());
    }

    static Optional<CollectingId> of(String text) {
        try {
            return Optional.of(new CollectingId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    StreamId stream() {
        return new StreamId(KIND, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
