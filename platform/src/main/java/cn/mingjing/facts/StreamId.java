package cn.mingjing.facts;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Names the stream of facts about one thing: a case, a notice, an entry of a register.
 *
 * @param kind what the thing is, such as {@code case}
 * @param id the thing's own id
 */
public record StreamId(String kind, UUID id) {

    private static final Pattern KIND = Pattern.compile("[a-z]+(-[a-z]+)*");

    public StreamId {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("not a stream kind: " + kind);
        }
    }

    /** Reads what {@link #toString()} writes. */
    public static StreamId parse(String text) {
        int slash = text.indexOf('/');
        return new StreamId(text.substring(0, slash), UUID.fromString(text.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
