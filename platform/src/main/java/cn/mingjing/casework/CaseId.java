package cn.mingjing.casework;

import cn.mingjing.facts.StreamId;
import java.util.UUID;

/** Names one case (案件); it is not the document number, which comes with filing and decision. */
public record CaseId(UUID value) {

    private static final String KIND = "case";

    public static CaseId of(StreamId stream) {
        if (!isCase(stream)) {
            throw new IllegalArgumentException("not a case: " + stream);
        }
        return new CaseId(stream.id());
    }

    public static boolean isCase(StreamId stream) {
        return stream.kind().equals(KIND);
    }

    public StreamId stream() {
        return new StreamId(KIND, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
