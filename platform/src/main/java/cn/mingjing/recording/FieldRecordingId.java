package cn.mingjing.recording;

import cn.mingjing.facts.StreamId;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.UUID;

/** Names a recording made on the field page; drawn by the device that made it, so that it can be sent twice and arrive once. */
public record FieldRecordingId(@JsonValue UUID value) {

    private static final String KIND = "field-recording";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FieldRecordingId {}

    public StreamId stream() {
        return new StreamId(KIND, value);
    }

    /** The recording whose stream this is; empty for a stream of anything else. */
    public static Optional<FieldRecordingId> of(StreamId stream) {
        return stream.kind().equals(KIND) ? Optional.of(new FieldRecordingId(stream.id())) : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
