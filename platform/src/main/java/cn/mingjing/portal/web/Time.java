package cn.mingjing.portal.web;

import java.util.List;

/**
 * One of the three times of disclosure: before the act, during it, after it.
 *
 * @param name {@code before}, {@code during} or {@code after}
 * @param entries what is public at that time and where
 */
public record Time(String name, List<Entry> entries) {

    public Time {
        entries = List.copyOf(entries);
    }

    /**
     * Something that is public.
     *
     * @param extent how much there is of it; empty where it is not counted
     */
    public record Entry(String label, String href, String extent) {}
}
