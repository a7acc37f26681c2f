package cn.mingjing.portal.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.portal.notices.NoticeLine;
import cn.mingjing.portal.notices.PublishedNotice;
import cn.mingjing.portal.notices.PublishedPart;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One notice as its page shows it.
 *
 * @param site where the portal is reached, without path
 * @param authorityNow what has become of whoever decided, since then; empty where nothing has
 */
public record NoticeView(
        NoticeLine line,
        List<Section> sections,
        Optional<LocalDate> publicUntil,
        Optional<LocalDate> correctedOn,
        String site,
        String authorityNow) {

    private static final List<Group> GROUPS = List.of(
            new Group("party", List.of("partyKind", "partyName", "partyCode")),
            new Group("facts", List.of("violation", "facts")),
            new Group("basis", List.of("provisionBreached", "provisionApplied")),
            new Group("decision", List.of("decidedOn", "kinds", "content", "fine", "confiscation", "correction")),
            new Group("performance", List.of("performance")),
            new Group("remedies", List.of("remedies")));

    private record Group(String name, List<String> fields) {}

    /** Parts that belong together, under one heading. */
    public record Section(String title, List<PublishedPart> parts) {}

    static NoticeView of(PublishedNotice notice, String site, String authorityNow) {
        Map<String, PublishedPart> parts =
                notice.parts().stream().collect(Collectors.toMap(PublishedPart::field, part -> part));
        var sections = GROUPS.stream()
                .map(group -> new Section(
                        text("portal.section." + group.name()),
                        group.fields().stream()
                                .filter(parts::containsKey)
                                .map(parts::get)
                                .toList()))
                .filter(section -> !section.parts().isEmpty())
                .toList();
        return new NoticeView(notice.line(), sections, notice.publicUntil(), notice.correctedOn(), site, authorityNow);
    }
}
