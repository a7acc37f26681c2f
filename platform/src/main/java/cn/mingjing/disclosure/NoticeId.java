package cn.mingjing.disclosure;

import cn.mingjing.facts.StreamId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names one notice; there is one for each decision, and its name follows from the decision's case. */
public record NoticeId(UUID value) {

    private static final String KIND = "notice";

    /** The notice of the decision in a case. */
    public static NoticeId ofCase(UUID caseId) {
        return new NoticeId(UUID.nameUUIDFromBytes((KIND + "/" + caseId).getBytes(StandardCharsets.UTF_8)));
    }

    public static boolean isNotice(StreamId stream) {
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
