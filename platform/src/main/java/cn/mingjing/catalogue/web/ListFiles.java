package cn.mingjing.catalogue.web;

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
import cn.mingjing.sheet.Listing;
import cn.mingjing.sheet.SheetDownloads;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Every released list as a spreadsheet or as JSON, under the same headings by which it can be read in again. */
@RestController
class ListFiles {

    private final Editions lists;
    private final Authorities authorities;
    private final SheetDownloads downloads;
    private final Clock clock;

    ListFiles(@Portal Editions lists, Authorities authorities, SheetDownloads downloads, Clock clock) {
        this.lists = lists;
        this.authorities = authorities;
        this.downloads = downloads;
        this.clock = clock;
    }

    /**
     * An edition as JSON.
     *
     * @param items label by label, what is empty left out
     */
    record ListJson(
            String authority,
            String name,
            int edition,
            LocalDate effectiveFrom,
            Optional<LocalDate> effectiveUntil,
            LocalDate releasedOn,
            List<Map<String, String>> items) {}

    @GetMapping("/authorities/{authority}/lists/{kind}/list.json")
    ListJson json(@PathVariable String authority, @PathVariable String kind, @RequestParam Optional<Integer> edition) {
        Edition found = edition(authority, kind, edition);
        return new ListJson(
                name(found),
                ListViews.name(found.list().kind()),
                found.number(),
                found.from(),
                found.until(),
                found.releasedOn(),
                items(found).stream().map(ItemColumns::cells).toList());
    }

    @GetMapping({"/authorities/{authority}/lists/{kind}/list.xlsx", "/authorities/{authority}/lists/{kind}/list.csv"})
    void sheet(
            @PathVariable String authority,
            @PathVariable String kind,
            @RequestParam Optional<Integer> edition,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Edition found = edition(authority, kind, edition);
        String list = ListViews.name(found.list().kind());
        downloads.send(listing(found), name(found) + list + "（第" + found.number() + "版）", request, response);
    }

    private Listing listing(Edition edition) {
        ListKind kind = edition.list().kind();
        List<Item> items = items(edition);
        List<String> labels = ItemColumns.allLabels(kind, items);
        Iterable<List<String>> rows = () -> items.stream()
                .map(ItemColumns::cells)
                .map(cells -> labels.stream()
                        .map(label -> cells.getOrDefault(label, ""))
                        .toList())
                .iterator();
        return new Listing(ListViews.name(kind), labels, rows);
    }

    private List<Item> items(Edition edition) {
        return lists.items(edition.list(), edition.number());
    }

    private String name(Edition edition) {
        return authorities.get(edition.list().authority()).name();
    }

    private Edition edition(String authority, String kind, Optional<Integer> number) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), China.ZONE);
        return authorities
                .find(new AuthorityId(authority))
                .map(Authority::id)
                .flatMap(id -> ListKind.ofPath(kind).map(known -> new ListId(id, known)))
                .flatMap(list -> PublicLists.chosen(lists.of(list), number, today))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
