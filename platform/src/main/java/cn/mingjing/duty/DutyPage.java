package cn.mingjing.duty;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One page of a list of duties.
 *
 * @param next where the next page begins; empty on the last one
 */
public record DutyPage(List<Duty> duties, Optional<Mark> next) {

    public DutyPage {
        duties = List.copyOf(duties);
    }

    /** A place in a list of duties: after this due moment and key. */
    public record Mark(Instant due, DutyKey key) {

        /** Reads what {@link #toString()} writes. */
        public static Mark parse(String text) {
            int comma = text.indexOf(',');
            return new Mark(Instant.parse(text.substring(0, comma)), DutyKey.parse(text.substring(comma + 1)));
        }

        @Override
        public String toString() {
            return due + "," + key;
        }
    }
}
