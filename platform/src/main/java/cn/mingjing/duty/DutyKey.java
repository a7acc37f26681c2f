package cn.mingjing.duty;

import cn.mingjing.facts.StreamId;

/**
 * Names one duty for good, so that the fact that ends it can find it again.
 *
 * @param kind what is owed, lower-case words such as {@code serve-decision}; the duty's name in messages and statistics
 * @param about the thing it is owed in, such as a case
 * @param occasion tells apart duties of one kind in one thing, from 1; a second round of review is occasion 2
 */
public record DutyKey(String kind, StreamId about, int occasion) {

    public DutyKey {
        if (!kind.matches("[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException("not a kind of duty: " + kind);
        }
        if (occasion < 1) {
            throw new IllegalArgumentException("occasions count from 1: " + occasion);
        }
    }

    /** The only duty of this kind in this thing. */
    public static DutyKey of(String kind, StreamId about) {
        return new DutyKey(kind, about, 1);
    }

    /** Reads what {@link #toString()} writes. */
    public static DutyKey parse(String text) {
        String[] parts = text.split("[@#]", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not a duty key: " + text);
        }
        return new DutyKey(parts[0], StreamId.parse(parts[1]), Integer.parseInt(parts[2]));
    }

    @Override
    public String toString() {
        return kind + "@" + about + "#" + occasion;
    }
}
