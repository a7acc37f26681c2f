package cn.mingjing.catalogue.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.catalogue.Edition;
import cn.mingjing.catalogue.Editions;
import cn.mingjing.catalogue.Item;
import cn.mingjing.catalogue.ListFile;
import cn.mingjing.catalogue.ListHandling;
import cn.mingjing.catalogue.ListId;
import cn.mingjing.catalogue.ListKind;
import cn.mingjing.catalogue.ListState;
import cn.mingjing.catalogue.Listing.ListOvertaken;
import cn.mingjing.catalogue.acts.SubmitList;
import cn.mingjing.catalogue.drafting.ListDrafts;
import cn.mingjing.catalogue.drafting.ListDrafts.ListDraft;
import cn.mingjing.catalogue.web.ListPage.Drafting;
import cn.mingjing.catalogue.web.ListPage.Row;
import cn.mingjing.catalogue.web.ListPage.Waiting;
import cn.mingjing.catalogue.web.ListsPage.Line;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Sealing;
import cn.mingjing.law.China;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Paging;
import cn.mingjing.ui.Shown;
import cn.mingjing.ui.Table;
import cn.mingjing.ui.Tag;
import cn.mingjing.ui.Tone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Makes the desk pages of lists. */
@Component
class ListViews {

    private static final int SIZE = 100;

    private final ListHandling handling;
    private final ListDrafts drafts;
    private final Editions editions;
    private final Sealing sealing;
    private final PublishingViews publishing;
    private final Clock clock;

    ListViews(
            ListHandling handling,
            ListDrafts drafts,
            Editions editions,
            Sealing sealing,
            PublishingViews publishing,
            Clock clock) {
        this.publishing = publishing;
        this.handling = handling;
        this.drafts = drafts;
        this.editions = editions;
        this.sealing = sealing;
        this.clock = clock;
    }

    ListsPage all(Actor actor) {
        List<Line> lines = Arrays.stream(ListKind.values())
                .map(kind -> new ListId(actor.authority(), kind))
                .map(id -> new Line(id.kind(), handling.file(id).state(), editions.on(id, today())))
                .toList();
        return new ListsPage(
                publishing.open(actor.authority()),
                Table.of(text("list.title"), lines, new Empty(text("list.desk.empty"), ""))
                        .link(
                                text("list.column.kind"),
                                line -> name(line.kind()),
                                line -> "/desk/lists/" + line.kind().path())
                        .tag(text("list.column.state"), line -> tag(line.state()))
                        .text(
                                text("list.column.edition"),
                                line -> line.edition()
                                        .map(edition -> text("list.edition", edition.number()))
                                        .orElse(text("list.none")))
                        .text(
                                text("list.column.from"),
                                line -> line.edition()
                                        .map(edition -> Shown.day(edition.from()))
                                        .orElse(""))
                        .text(
                                text("list.column.items"),
                                line -> line.edition()
                                        .map(edition -> String.valueOf(edition.items()))
                                        .orElse("")));
    }

    ListPage one(ListId id, Actor actor, int page) {
        ListFile file = handling.file(id);
        return new ListPage(
                name(id.kind()),
                id.desk(),
                tag(file.state()),
                handling.open(file, actor).stream()
                        .filter(act ->
                                act != SubmitList.class || drafts.find(id).isPresent())
                        .map(act -> new Link(
                                text("act." + act.getSimpleName()), id.desk() + "/acts/" + act.getSimpleName()))
                        .toList(),
                file.overtaken().stream()
                        .map(recorded -> (ListOvertaken) recorded.fact())
                        .map(overtaken ->
                                text("list.overtaken", overtaken.what(), text("enum.ChangeCause." + overtaken.cause())))
                        .toList(),
                handling.mayDraft(file, actor) ? Optional.of(drafting(id, page)) : Optional.empty(),
                file.open().map(open -> waiting(id, file.items(open.id().number()), page)),
                editions(id),
                new ListHistory(file, Set.copyOf(sealing.sealedNumbers(id.stream()))).moments(),
                editions.on(id, today()).map(edition -> PublicLists.address(id)));
    }

    private Drafting drafting(ListId id, int page) {
        Optional<ListDraft> draft = drafts.find(id);
        int version = draft.map(ListDraft::version).orElse(0);
        List<Item> items = draft.map(ListDraft::items).orElse(List.of());
        Table<Row> rows = coded(id, items, page)
                .link(text("list.name"), Row::name, row -> id.desk() + "/items/" + row.place() + "?version=" + version)
                .text(text("list.basis"), Row::basis);
        return new Drafting(
                version,
                items.size(),
                rows,
                draft.flatMap(any -> editions.of(id).stream().findFirst())
                        .map(edition -> id.desk() + "/compare?from=" + edition.number() + "&to=0"));
    }

    private static Waiting waiting(ListId id, List<Item> items, int page) {
        return new Waiting(
                items.size(),
                coded(id, items, page).text(text("list.name"), Row::name).text(text("list.basis"), Row::basis));
    }

    private static Table<Row> coded(ListId id, List<Item> items, int page) {
        int from = Math.min((page - 1) * SIZE, items.size());
        List<Row> rows = IntStream.range(from, Math.min(from + SIZE, items.size()))
                .mapToObj(place -> row(place + 1, items.get(place)))
                .toList();
        return Table.of(
                        text("list.column.items"),
                        rows,
                        new Empty(text("list.draft.none"), text("list.draft.begin.hint")))
                .unbroken(text("list.code"), Row::code)
                .paged(Paging.pages(page, SIZE, items.size(), false, other -> id.desk() + "?page=" + other));
    }

    private static Row row(int place, Item item) {
        return new Row(place, item.code(), item.name(), item.basis());
    }

    private Table<Edition> editions(ListId id) {
        return Table.of(text("list.editions"), editions.of(id), new Empty(text("list.editions.none"), ""))
                .link(
                        text("list.column.number"),
                        edition -> text("list.edition", edition.number()),
                        edition -> PublicLists.address(id) + "?edition=" + edition.number())
                .day(text("list.column.released"), Edition::releasedOn)
                .day(text("list.column.from"), Edition::from)
                .text(
                        text("list.column.until"),
                        edition -> edition.until().map(Shown::day).orElse(""))
                .tag(text("list.column.holds"), edition -> holds(edition, today()))
                .number(text("list.column.items"), Edition::items)
                .link(
                        text("list.compare"),
                        edition -> edition.number() > 1 ? text("list.compare") : "",
                        edition -> id.desk() + "/compare?from=" + (edition.number() - 1) + "&to=" + edition.number());
    }

    /** Whether an edition holds, will hold or held. */
    static Tag holds(Edition edition, LocalDate today) {
        if (edition.holdsOn(today)) {
            return new Tag(Tone.MET, text("list.edition.holds"));
        }
        return edition.from().isAfter(today)
                ? new Tag(Tone.OPEN, text("list.edition.will-hold"))
                : new Tag(Tone.PLAIN, text("list.edition.held"));
    }

    static String name(ListKind kind) {
        return text("enum.ListKind." + kind);
    }

    private static Tag tag(ListState state) {
        Tone tone = switch (state) {
            case NONE, REPEALED -> Tone.PLAIN;
            case SUBMITTED, PASSED, REVIEWED -> Tone.OPEN;
            case IN_FORCE -> Tone.MET;
        };
        return new Tag(tone, text("enum.ListState." + state));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), China.ZONE);
    }
}
