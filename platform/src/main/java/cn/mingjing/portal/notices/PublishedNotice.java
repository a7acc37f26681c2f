package cn.mingjing.portal.notices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A notice with its parts, in the order of the page.
 *
 * @param publicUntil last day on which it may be public; empty where no document sets an end
 * @param correctedOn when it was corrected last; empty where it never was
 */
public record PublishedNotice(
        NoticeLine line, List<PublishedPart> parts, Optional<LocalDate> publicUntil, Optional<LocalDate> correctedOn) {

    public PublishedNotice {
        parts = List.copyOf(parts);
    }

    /**
     * A notice as it is first released, before it has an end or a correction to tell.
     *
     * @param parts the column of the published view
     */
    public static PublishedNotice of(NoticeLine line, String parts) {
        return new PublishedNotice(line, Parts.read(parts), Optional.empty(), Optional.empty());
    }
}
