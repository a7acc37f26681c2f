package cn.mingjing.portal.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.portal.register.Directory;
import cn.mingjing.portal.register.PublishedAuthority;
import cn.mingjing.portal.register.PublishedList;
import cn.mingjing.portal.register.PublishedLists;
import cn.mingjing.portal.register.PublishedRegister;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Table;
import cn.mingjing.ui.Text;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One thing that is public before the act, authority by authority: a kind of list, officers, flow charts, remedies. */
@Controller
public class AcrossAuthorities {

    private static final Empty NOTHING = new Empty("", "");

    private final PublishedRegister register;
    private final PublishedLists lists;

    AcrossAuthorities(PublishedRegister register, PublishedLists lists) {
        this.register = register;
        this.lists = lists;
    }

    /**
     * What the template shows.
     *
     * @param time {@code before} or {@code during}
     * @param searched what a search of it looks for in everything published; empty where it has none
     */
    public record AcrossPage(String title, String time, String lead, Optional<String> searched, Table<?> table) {}

    @GetMapping("/before/officers")
    Page officers() {
        Directory directory = register.directory();
        Table<PublishedAuthority> table = table(directory)
                .link(
                        text("portal.authority.officers"),
                        authority -> text("portal.extent.officers", directory.officersOf(authority.id())),
                        authority -> "/authorities/" + authority.id() + "/officers");
        return page("staff", Optional.of("officers"), table);
    }

    @GetMapping("/before/charts")
    Page charts() {
        return page(
                "charts",
                Optional.empty(),
                table(register.directory())
                        .link(
                                text("portal.entry.charts"),
                                authority -> text("portal.authority.chart"),
                                authority -> "/authorities/" + authority.id() + "/procedures/ordinary-penalty"));
    }

    @GetMapping("/before/remedies")
    Page remedies() {
        return page(
                "remedies",
                Optional.empty(),
                table(register.directory())
                        .text(
                                text("portal.remedy.reconsideration"),
                                authority -> or(authority.reconsideration(), "portal.remedy.some-body"))
                        .text(
                                text("portal.remedy.litigation"),
                                authority -> or(authority.court(), "portal.remedy.some-court"))
                        .unbroken(text("portal.remedy.complaint"), PublishedAuthority::telephone)
                        .link(
                                text("portal.remedy"),
                                authority -> text("portal.remedy.terms"),
                                authority -> "/authorities/" + authority.id() + "#remedies"));
    }

    @GetMapping("/before/{list}")
    Page list(@PathVariable String list) {
        String kind = PublishedList.kind(list);
        String title =
                Text.find("enum.ListKind." + kind).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Directory directory = register.directory();
        List<PublishedList> all = lists.ofKind(kind);
        var table = Table.of(title, all, new Empty(text("portal.across.none"), text("portal.across.none.hint")))
                .link(text("portal.across.authority"), each -> directory.name(each.authority()), PublishedList::page)
                .text(text("portal.across.edition"), each -> text("portal.across.edition.number", each.edition()))
                .day(text("portal.across.from"), PublishedList::effectiveFrom)
                .day(text("portal.across.released"), PublishedList::releasedOn)
                .number(text("portal.across.items"), PublishedList::items);
        return Page.of(
                "portal/across",
                new AcrossPage(
                        title,
                        kind.equals(PublishedList.WINDOWS) ? "during" : "before",
                        text("portal.across.list.lead"),
                        Optional.of("items"),
                        table));
    }

    private static Table<PublishedAuthority> table(Directory directory) {
        return Table.of(text("portal.authorities"), directory.authorities(), NOTHING)
                .link(
                        text("portal.across.authority"),
                        PublishedAuthority::name,
                        authority -> "/authorities/" + authority.id());
    }

    private static Page page(String entry, Optional<String> searched, Table<?> table) {
        return Page.of(
                "portal/across",
                new AcrossPage(
                        text("portal.entry." + entry),
                        "before",
                        text("portal.across." + entry + ".lead"),
                        searched,
                        table));
    }

    private static String or(@Nullable String words, String otherwise) {
        return words == null ? text(otherwise) : words;
    }
}
