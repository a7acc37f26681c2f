package cn.mingjing.calendar;

import cn.mingjing.facts.Actor;
import java.util.List;

/**
 * Takes in the holidays of a year when the State Council has announced them.
 *
 * <p>The text is JSON in the form of the open {@code holiday-cn} data: {@code year}, {@code papers} (where the notice is
 * published) and {@code days} with {@code name}, {@code date} and {@code isOffDay}.
 */
public interface CalendarYears {

    /** What an import would write, or why it cannot be imported; writes nothing. */
    YearPreview preview(String json);

    /**
     * Imports a year as its next version, records {@link CalendarYearImported}, and tells every {@link CalendarChanged},
     * all in one transaction.
     *
     * @return the preview; nothing was written if it has problems
     */
    YearPreview importYear(String json, Actor actor);

    /** The years known, the latest first, each with its highest version. */
    List<AnnouncedYear> years();
}
