package cn.mingjing.portal.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.law.OfficerField;
import cn.mingjing.portal.notices.Found;
import cn.mingjing.portal.notices.NoticeLine;
import cn.mingjing.portal.notices.NoticeQuestion;
import cn.mingjing.portal.notices.NoticeQuestion.Asked;
import cn.mingjing.portal.notices.NoticeSearch;
import cn.mingjing.portal.notices.PublishedNotices;
import cn.mingjing.portal.register.Directory;
import cn.mingjing.portal.register.Particulars;
import cn.mingjing.portal.register.PublishedAuthority;
import cn.mingjing.portal.register.PublishedList;
import cn.mingjing.portal.register.PublishedLists;
import cn.mingjing.portal.register.PublishedOfficer;
import cn.mingjing.portal.register.PublishedPart;
import cn.mingjing.portal.register.PublishedParts;
import cn.mingjing.portal.register.PublishedRegister;
import cn.mingjing.portal.register.PublishedResponsibilities;
import cn.mingjing.portal.register.PublishedResponsibilities.Responsible;
import cn.mingjing.portal.register.PublishedUnit;
import cn.mingjing.ui.Bases;
import cn.mingjing.ui.Basis;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Paging;
import cn.mingjing.ui.Pair;
import cn.mingjing.ui.Table;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Pages of authorities, their officers, and enterprises. */
@Controller
public class PublicRegisterPages {

    private static final int FEW = 10;
    private static final int PAGE = 50;

    private final PublishedRegister register;
    private final PublishedLists lists;
    private final PublishedResponsibilities responsibilities;
    private final PublishedParts parts;
    private final PublishedNotices notices;
    private final NoticeSearch search;
    private final Bases bases;

    PublicRegisterPages(
            PublishedRegister register,
            PublishedLists lists,
            PublishedResponsibilities responsibilities,
            PublishedParts parts,
            PublishedNotices notices,
            NoticeSearch search,
            Bases bases) {
        this.register = register;
        this.lists = lists;
        this.responsibilities = responsibilities;
        this.parts = parts;
        this.notices = notices;
        this.search = search;
        this.bases = bases;
    }

    /**
     * All authorities, each below the one it reports to.
     *
     * @param noMore each that was merged into another, which is named beside it
     */
    public record AuthoritiesPage(List<Directory.Branch> tree, List<Merged> noMore) {}

    /** An authority and who carries on its matters. */
    public record Merged(PublishedAuthority authority, PublishedAuthority successor) {}

    /**
     * One authority: who it is, and what it shows before, during and after the act.
     *
     * @param successor who carries on its matters, where it acts no more
     * @param succeeded those that were merged into it
     * @param entrusting in whose name it acts, where it is entrusted
     * @param below those that report to it
     * @param officers the first few; {@code officersInAll} says how many there are
     * @param officersBasis what says which particulars of officers are public
     * @param notices the newest few
     * @param noticesInAll in words; empty where all are shown
     */
    public record AuthorityPage(
            PublishedAuthority authority,
            Optional<PublishedAuthority> superior,
            Optional<PublishedAuthority> successor,
            List<PublishedAuthority> succeeded,
            Optional<PublishedAuthority> entrusting,
            List<PublishedAuthority> below,
            List<PublishedUnit> units,
            Table<Responsible> responsible,
            Table<PublishedPart> parts,
            List<Pair> remedies,
            List<PublishedList> lists,
            Table<PublishedOfficer> officers,
            int officersInAll,
            List<Basis> officersBasis,
            Table<NoticeLine> notices,
            String noticesInAll) {

        /** The lists that are read before the act. */
        public List<PublishedList> before() {
            return lists.stream()
                    .filter(list -> !list.kind().equals(PublishedList.WINDOWS))
                    .toList();
        }

        /** The boards of its windows. */
        public Optional<PublishedList> windows() {
            return lists.stream()
                    .filter(list -> list.kind().equals(PublishedList.WINDOWS))
                    .findFirst();
        }

        public boolean moreOfficers() {
            return officersInAll > officers.rows().size();
        }
    }

    /** All officers of an authority, a page at a time. */
    public record OfficersPage(
            PublishedAuthority authority, Table<PublishedOfficer> officers, List<Basis> officersBasis) {}

    /** An enterprise's notices. */
    public record EntityPage(String code, Table<NoticeLine> notices) {}

    @GetMapping("/authorities")
    Page authorities() {
        Directory directory = register.directory();
        List<Merged> noMore = directory.noMore().stream()
                .map(authority ->
                        new Merged(authority, directory.successor(authority).orElseThrow()))
                .toList();
        return Page.of("portal/authorities", new AuthoritiesPage(directory.tree(), noMore));
    }

    private List<PublishedPart> parts(String id, Particulars particulars) {
        List<PublishedPart> all = parts.of(id);
        return particulars.has(OfficerField.POST)
                ? all
                : all.stream().map(PublishedPart::unnamed).toList();
    }

    @GetMapping("/authorities/{id}")
    Page authority(@PathVariable String id) {
        Directory directory = register.directory();
        PublishedAuthority authority = known(directory, id);
        Optional<PublishedAuthority> superior = directory.superior(authority);
        Particulars particulars = register.particularsOf(id);
        Found own = search.search(NoticeQuestion.of(new Asked(null, id, null, null, null, null)));
        return Page.of(
                "portal/authority",
                new AuthorityPage(
                        authority,
                        superior,
                        directory.successor(authority),
                        directory.succeeded(authority),
                        Optional.ofNullable(authority.entrustedBy()).flatMap(directory::find),
                        directory.below(authority),
                        register.unitsOf(id),
                        ResponsibilityTable.of(responsibilities.of(id)),
                        PartTable.of(parts(id, particulars)),
                        RemedyPairs.of(authority, register.remediesOf(id), superior),
                        lists.of(id),
                        OfficerTables.of(register.officersOf(id, 0, FEW), particulars),
                        directory.officersOf(id),
                        bases.of(particulars.clauses()),
                        NoticeTables.of(
                                own.lines().stream().limit(FEW).toList(),
                                new Empty(text("portal.none"), text("portal.none.hint"))),
                        own.total() <= FEW
                                ? ""
                                : text(
                                        own.capped() ? "portal.extent.notices.more" : "portal.extent.notices",
                                        own.total())));
    }

    @GetMapping("/authorities/{id}/officers")
    Page officers(@PathVariable String id, @RequestParam(defaultValue = "1") int page) {
        Directory directory = register.directory();
        PublishedAuthority authority = known(directory, id);
        int all = directory.officersOf(id);
        int shown = Math.clamp(page, 1, Math.max(1, (all + PAGE - 1) / PAGE));
        Particulars particulars = register.particularsOf(id);
        return Page.of(
                "portal/officers",
                new OfficersPage(
                        authority,
                        OfficerTables.of(register.officersOf(id, (shown - 1) * PAGE, PAGE), particulars)
                                .paged(Paging.pages(
                                        shown,
                                        PAGE,
                                        all,
                                        false,
                                        other -> "/authorities/" + id + "/officers?page=" + other)),
                        bases.of(particulars.clauses())));
    }

    @GetMapping("/entities/{code}")
    Page entity(@PathVariable String code) {
        List<NoticeLine> lines = EntityCode.isOne(code) ? notices.ofEnterprise(code) : List.of();
        var table = NoticeTables.of(lines, new Empty(text("portal.entity.none"), text("portal.entity.none.hint")));
        return Page.of("portal/entity", new EntityPage(code, table))
                .status(lines.isEmpty() ? HttpStatus.NOT_FOUND : HttpStatus.OK);
    }

    private static PublishedAuthority known(Directory directory, String id) {
        return directory.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
