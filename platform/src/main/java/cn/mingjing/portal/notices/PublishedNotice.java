package cn.mingjing.portal.notices;

import java.util.List;

/** A notice with its parts, in the order of the page. */
public record PublishedNotice(NoticeLine line, List<PublishedPart> parts) {

    public PublishedNotice {
        parts = List.copyOf(parts);
    }
}
