package cn.mingjing.catalogue.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Authority;
import cn.mingjing.catalogue.Edition;
import cn.mingjing.catalogue.Editions;
import cn.mingjing.catalogue.Item;
import cn.mingjing.catalogue.ItemColumns;
import cn.mingjing.catalogue.ListId;
import cn.mingjing.catalogue.ListKind;
import cn.mingjing.database.Portal;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.China;
import cn.mingjing.sheet.OldNumbers;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Paging;
import cn.mingjing.ui.Pair;
import cn.mingjing.ui.Shown;
import cn.mingjing.ui.Table;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The public's pages of lists, as of any day (duties D-10 to D-12). */
@Controller
class PublicLists {

    private static final int SIZE = 50;
    private static final int LAST = 1000;

    private final Editions lists;
    private final Authorities authorities;
    private final Clock clock;

    PublicLists(@Portal Editions lists, Authorities authorities, Clock clock) {
        this.lists = lists;
        this.authorities = authorities;
        this.clock = clock;
    }

    static String address(ListId id) {
        return "/authorities/" + id.authority() + "/lists/" + id.kind().path();
    }

    @GetMapping("/authorities/{authority}/lists/{kind}")
    Page list(
            @PathVariable String authority,
            @PathVariable String kind,
            @RequestParam Optional<Integer> edition,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page) {
        Authority body = known(authority);
        ListId id = new ListId(body.id(), kind(kind));
        Optional<LocalDate> asked = on.isBlank() ? Optional.of(today()) : day(on.strip());
        LocalDate day = asked.orElse(today());
        List<Edition> all = lists.of(id);
        Optional<Edition> found = chosen(all, edition, day);
        if (all.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Page.of(
                        "catalogue/published",
                        new PublicListPage(
                                body.name() + ListViews.name(id.kind()),
                                new Link(body.name(), "/authorities/" + body.id()),
                                address(id),
                                found.map(PublicLists::lead)
                                        .orElseGet(
                                                () -> text("list.public.none", body.name(), ListViews.name(id.kind()))),
                                found.flatMap(Edition::until)
                                        .filter(until -> until.isBefore(today()))
                                        .map(until -> text("list.public.ended", Shown.day(until)))
                                        .orElse(""),
                                asked.isPresent() ? "" : text("list.public.no-day", on),
                                day,
                                q,
                                found.map(one -> items(one, q.strip(), Math.clamp(page, 1, LAST))),
                                editions(id, all, today()),
                                found.map(one -> "?edition=" + one.number()).orElse("")))
                .status(asked.isPresent() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }

    /** Empty for what is no day; the page then says so and shows what holds today. */
    private static Optional<LocalDate> day(String on) {
        try {
            return Optional.of(LocalDate.parse(on));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    @GetMapping("/authorities/{authority}/lists/{kind}/item")
    Page item(
            @PathVariable String authority,
            @PathVariable String kind,
            @RequestParam String code,
            @RequestParam Optional<Integer> edition) {
        Authority body = known(authority);
        ListId id = new ListId(body.id(), kind(kind));
        Item item = chosen(lists.of(id), edition, today())
                .flatMap(found -> lists.item(id, found.number(), code))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Page.of(
                "catalogue/published-item",
                new PublicListPage.ItemPage(
                        item.name(),
                        new Link(body.name(), "/authorities/" + body.id()),
                        new Link(ListViews.name(id.kind()), address(id)),
                        ItemColumns.cells(item).entrySet().stream()
                                .map(PublicLists::pair)
                                .toList()));
    }

    /** A number of a kind no longer given out stands as it was written, and is flagged. */
    private static Pair pair(Map.Entry<String, String> cell) {
        return new Pair(cell.getKey(), cell.getValue())
                .note(OldNumbers.flag(cell.getKey(), cell.getValue()).orElse(""));
    }

    private static String lead(Edition edition) {
        return text("list.public.lead", Shown.day(edition.from()), edition.number(), Shown.day(edition.releasedOn()));
    }

    private Table<Item> items(Edition edition, String search, int page) {
        List<Item> found = lists.items(edition.list(), edition.number(), search, (page - 1) * SIZE, SIZE + 1);
        String there = address(edition.list());
        String query =
                "?edition=" + edition.number() + "&q=" + URLEncoder.encode(search, StandardCharsets.UTF_8) + "&page=";
        return Table.of(
                        ListViews.name(edition.list().kind()),
                        found.subList(0, Math.min(SIZE, found.size())),
                        new Empty(text("list.public.nothing"), ""))
                .unbroken(text("list.code"), Item::code)
                .link(text("list.name"), Item::name, item -> page(edition, item) + "&edition=" + edition.number())
                .text(text("list.basis"), Item::basis)
                .paged(Paging.keys(
                        page > 1 ? Optional.of(there + query + (page - 1)) : Optional.empty(),
                        found.size() > SIZE ? Optional.of(there + query + (page + 1)) : Optional.empty()));
    }

    /** Guides and windows have pages of their own. */
    private static String page(Edition edition, Item item) {
        String code = "?code=" + URLEncoder.encode(item.code(), StandardCharsets.UTF_8);
        return switch (item) {
            case Item.ServiceGuide guide -> "/guides/" + edition.list().authority() + "/guide" + code;
            case Item.ServiceWindow window -> "/windows/" + edition.list().authority() + "/window" + code;
            default -> address(edition.list()) + "/item" + code;
        };
    }

    private static Table<Edition> editions(ListId id, List<Edition> all, LocalDate today) {
        return Table.of(text("list.public.editions"), all, new Empty(text("list.editions.none"), ""))
                .link(
                        text("list.column.number"),
                        edition -> text("list.edition", edition.number()),
                        edition -> address(id) + "?edition=" + edition.number())
                .day(text("list.column.released"), Edition::releasedOn)
                .day(text("list.column.from"), Edition::from)
                .text(
                        text("list.column.until"),
                        edition -> edition.until().map(Shown::day).orElse(""))
                .tag(text("list.column.holds"), edition -> ListViews.holds(edition, today))
                .number(text("list.column.items"), Edition::items);
    }

    /** The edition asked for by its number, else the one that holds on a day. */
    static Optional<Edition> chosen(List<Edition> all, Optional<Integer> number, LocalDate day) {
        return number.flatMap(asked -> all.stream()
                        .filter(edition -> edition.number() == asked)
                        .findFirst())
                .or(() -> all.stream().filter(edition -> edition.holdsOn(day)).findFirst());
    }

    private Authority known(String authority) {
        return authorities
                .find(new AuthorityId(authority))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ListKind kind(String path) {
        return ListKind.ofPath(path).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), China.ZONE);
    }
}
