package cn.mingjing.portal.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.law.China;
import cn.mingjing.portal.notices.NoticeLine;
import cn.mingjing.portal.notices.NoticeQuestion;
import cn.mingjing.portal.notices.NoticeQuestion.Asked;
import cn.mingjing.portal.notices.NoticeSearch;
import cn.mingjing.portal.notices.PublishedNotices;
import cn.mingjing.portal.register.Particulars;
import cn.mingjing.portal.register.PublishedAuthority;
import cn.mingjing.portal.register.PublishedList;
import cn.mingjing.portal.register.PublishedOfficer;
import cn.mingjing.portal.register.PublishedRegister;
import cn.mingjing.ui.Bases;
import cn.mingjing.ui.Basis;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Pair;
import cn.mingjing.ui.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Pages of authorities and enterprises. */
@Controller
public class PublicRegisterPages {

    private final PublishedRegister register;
    private final PublishedNotices notices;
    private final NoticeSearch search;
    private final Bases bases;
    private final Clock clock;

    PublicRegisterPages(
            PublishedRegister register, PublishedNotices notices, NoticeSearch search, Bases bases, Clock clock) {
        this.register = register;
        this.notices = notices;
        this.search = search;
        this.bases = bases;
        this.clock = clock;
    }

    /** All authorities. */
    public record AuthoritiesPage(List<PublishedAuthority> authorities) {}

    /**
     * One authority with its people and its newest notices.
     *
     * @param officersBasis what says which particulars of officers are public
     */
    public record AuthorityPage(
            PublishedAuthority authority,
            List<Pair> remedies,
            List<PublishedList> lists,
            Table<PublishedOfficer> officers,
            List<Basis> officersBasis,
            Table<NoticeLine> notices) {}

    /** An enterprise's notices. */
    public record EntityPage(String code, Table<NoticeLine> notices) {}

    @GetMapping("/authorities")
    Page authorities() {
        return Page.of("portal/authorities", new AuthoritiesPage(register.authorities()));
    }

    @GetMapping("/authorities/{id}")
    Page authority(@PathVariable String id) {
        PublishedAuthority authority =
                register.authority(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var question = NoticeQuestion.of(new Asked(null, id, null, null, null, null));
        Particulars particulars = register.particularsOf(id);
        Table<NoticeLine> own = NoticeTables.of(
                search.search(question).lines(), new Empty(text("portal.none"), text("portal.none.hint")));
        return Page.of(
                "portal/authority",
                new AuthorityPage(
                        authority,
                        RemedyPairs.of(authority, register.remediesOf(id), superior(authority)),
                        register.listsOf(id, today()),
                        OfficerTables.of(register.officersOf(id), particulars),
                        bases.of(particulars.clauses()),
                        own));
    }

    @GetMapping("/entities/{code}")
    Page entity(@PathVariable String code) {
        List<NoticeLine> lines = EntityCode.isOne(code) ? notices.ofEnterprise(code) : List.of();
        var table = NoticeTables.of(lines, new Empty(text("portal.entity.none"), text("portal.entity.none.hint")));
        return Page.of("portal/entity", new EntityPage(code, table))
                .status(lines.isEmpty() ? HttpStatus.NOT_FOUND : HttpStatus.OK);
    }

    private Optional<PublishedAuthority> superior(PublishedAuthority authority) {
        return Optional.ofNullable(authority.superior()).flatMap(register::authority);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), China.ZONE);
    }
}
