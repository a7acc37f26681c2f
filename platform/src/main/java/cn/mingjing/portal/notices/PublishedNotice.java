package cn.mingjing.portal.notices;

import java.util.List;

/** A notice with its parts, in the order of the page. */
public record PublishedNotice(NoticeLine line, List<PublishedPart> parts) {

    public PublishedNotice {
        parts = List.copyOf(parts);
    }

    /** @param parts the column of the published view */
    public static PublishedNotice of(NoticeLine line, String parts) {
        return new PublishedNotice(line, Parts.read(parts));
    }
}
