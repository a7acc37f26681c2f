package cn.mingjing.portal.feed;

import java.time.LocalDate;
import java.util.List;

/**
 * What was published lately, in the order in which it is read. Days are all that is public of a release, so an entry is
 * dated to the beginning of its day.
 *
 * @param site address of the site, without a slash at its end
 * @param page path of the page that shows the same; with the site it is the feed's id
 * @param address path of the feed without ending: {@code .atom} and {@code .json} follow
 */
public record Feed(String site, String title, String page, String address, List<Entry> entries) {

    public Feed {
        entries = List.copyOf(entries);
    }

    /**
     * One release.
     *
     * @param id never another for the same thing, {@code urn:uuid:…}
     * @param path where it is read
     * @param summary one sentence
     * @param released when it was first public
     * @param updated when what is public of it last changed
     */
    public record Entry(
            String id,
            String title,
            String path,
            String summary,
            String author,
            LocalDate released,
            LocalDate updated) {}

    /** When anything in it last changed; the epoch for an empty feed. */
    public LocalDate updated() {
        return entries.stream().map(Entry::updated).max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
    }
}
