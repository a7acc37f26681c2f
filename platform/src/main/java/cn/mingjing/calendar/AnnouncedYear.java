package cn.mingjing.calendar;

import java.time.Instant;
import java.util.List;

/**
 * A year whose holidays are known.
 *
 * @param version counted from 1; a correction is a new one
 * @param importedBy name of who imported it; {@code shipped} for the years that came with the software
 * @param days where it departs from the ordinary week, in order
 */
public record AnnouncedYear(int year, int version, String importedBy, Instant importedAt, List<SpecialDay> days) {

    public AnnouncedYear {
        days = List.copyOf(days);
    }
}
