package cn.mingjing.calendar;

import java.util.List;

/**
 * What stands in a text to be imported.
 *
 * @param year 0 where the text does not say
 * @param version the version it becomes; 1 for a year not known yet
 * @param days where it departs from the ordinary week, in order
 * @param problems why it cannot be imported, whole Chinese sentences; empty when it can
 */
public record YearPreview(int year, int version, List<SpecialDay> days, List<String> problems) {

    public YearPreview {
        days = List.copyOf(days);
        problems = List.copyOf(problems);
    }

    public boolean importable() {
        return problems.isEmpty();
    }
}
