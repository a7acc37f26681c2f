package cn.mingjing.authority;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From when to when somebody is engaged (聘期).
 *
 * @param from the first day
 * @param to the last day
 * @param end absent unless it ended before its time
 */
public record Engagement(LocalDate from, LocalDate to, Optional<End> end) {

    /** @param on the first day on which it no longer holds */
    public record End(LocalDate on, String reason) {}

    /** How an engagement stands on some day. */
    public enum State {
        HOLDS,
        NOT_YET,
        EXPIRED,
        ENDED
    }

    public Engagement {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("an engagement ends after it begins: " + from + " to " + to);
        }
    }

    public State stateOn(LocalDate day) {
        if (end.filter(ended -> !day.isBefore(ended.on())).isPresent()) {
            return State.ENDED;
        }
        if (day.isBefore(from)) {
            return State.NOT_YET;
        }
        return day.isAfter(to) ? State.EXPIRED : State.HOLDS;
    }
}
