package cn.mingjing.portal.register;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A released edition of an authority's list.
 *
 * @param kind the word of {@code enum.ListKind}
 */
public record PublishedList(
        String authority, String kind, int edition, LocalDate effectiveFrom, LocalDate releasedOn, int items) {

    /** Its address. */
    public String address() {
        return "/authorities/" + authority + "/lists/" + path(kind);
    }

    /** A kind of list as addresses name it. */
    public static String path(String kind) {
        return kind.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that an address names; of no known list where it names none. */
    public static String kind(String path) {
        return path.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
