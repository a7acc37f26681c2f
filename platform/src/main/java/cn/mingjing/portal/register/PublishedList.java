package cn.mingjing.portal.register;

import java.time.LocalDate;

/**
 * A list of an authority that holds today.
 *
 * @param kind the word of {@code enum.ListKind}
 */
public record PublishedList(String kind, int edition, LocalDate effectiveFrom) {

    /** Its address below that of its authority. */
    public String path() {
        return kind.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
