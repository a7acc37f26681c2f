package cn.mingjing.document;

import java.time.Instant;

/** From when to when something was done; records give both to the minute. */
public record Span(Instant start, Instant end) {

    public Span {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("it ends before it starts: " + start + ", " + end);
        }
    }
}
