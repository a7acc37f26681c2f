package cn.mingjing.portal.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.portal.register.PublishedPart;
import cn.mingjing.portal.register.PublishedPart.Holder;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Table;
import java.util.List;
import java.util.stream.Collectors;

/** Which units and posts take the five steps by which an authority makes things public (duty D-02). */
final class PartTable {

    /** How many names stand beside a post; of a large authority every officer may draft. */
    private static final int NAMED = 4;

    private PartTable() {}

    static Table<PublishedPart> of(List<PublishedPart> parts) {
        return Table.of(text("portal.parts"), parts, new Empty(text("portal.parts.none"), ""))
                .noted(
                        text("portal.parts.step"),
                        part -> text("enum.PublishingStep." + part.step()),
                        part -> text("enum.PublishingWay." + part.way()))
                .text(text("portal.parts.holders"), PartTable::holders);
    }

    private static String holders(PublishedPart part) {
        return part.holders().isEmpty()
                ? text("portal.parts.open")
                : part.holders().stream().map(PartTable::holder).collect(Collectors.joining("；"));
    }

    private static String holder(Holder holder) {
        String post = text("enum.Post." + holder.post());
        String place = holder.unit().isEmpty() ? post : holder.unit() + " " + post;
        if (holder.names().isEmpty()) {
            return place;
        }
        String names = holder.names().stream().limit(NAMED).collect(Collectors.joining("、"));
        int all = holder.names().size();
        return text("portal.parts.named", place, all > NAMED ? text("portal.parts.more", names, all) : names);
    }
}
