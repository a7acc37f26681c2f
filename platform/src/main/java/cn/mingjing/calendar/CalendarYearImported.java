package cn.mingjing.calendar;

import cn.mingjing.facts.Fact;
import cn.mingjing.facts.StreamId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * The holidays of a year were imported; terms that reach into it must be counted again.
 *
 * @param papers where the notices are published
 * @param days where the year departs from the ordinary week
 */
public record CalendarYearImported(int year, int version, List<String> papers, List<SpecialDay> days) implements Fact {

    public CalendarYearImported {
        papers = List.copyOf(papers);
        days = List.copyOf(days);
    }

    /** The stream in which all versions of a year stand. */
    public static StreamId stream(int year) {
        return new StreamId(
                "calendar-year", UUID.nameUUIDFromBytes(("calendar-year/" + year).getBytes(StandardCharsets.UTF_8)));
    }
}
