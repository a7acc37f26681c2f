package cn.mingjing.portal.search;

import java.util.List;

/**
 * Some of what a search found.
 *
 * @param total how many there are; counted up to {@link #CAP} and no further
 * @param capped whether there are more than that
 */
public record Hits<T>(List<T> found, long total, boolean capped) {

    /** Nobody turns a hundred pages; more words find less. */
    public static final int CAP = 1000;

    public Hits {
        found = List.copyOf(found);
    }

    static <T> Hits<T> of(List<T> found, long counted) {
        return new Hits<>(found, Math.min(counted, CAP), counted > CAP);
    }
}
