package cn.mingjing.portal.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.law.China;
import cn.mingjing.portal.notices.NoticeLine;
import cn.mingjing.portal.notices.NoticeQuestion;
import cn.mingjing.portal.notices.NoticeQuestion.Asked;
import cn.mingjing.portal.notices.NoticeSearch;
import cn.mingjing.portal.notices.PublishedNotices;
import cn.mingjing.portal.register.PublishedAuthority;
import cn.mingjing.portal.register.PublishedOfficer;
import cn.mingjing.portal.register.PublishedRegister;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Table;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriUtils;

/** Pages of authorities, officers and enterprises. */
@Controller
public class PublicRegisterPages {

    private final PublishedRegister register;
    private final PublishedNotices notices;
    private final NoticeSearch search;
    private final Clock clock;

    PublicRegisterPages(PublishedRegister register, PublishedNotices notices, NoticeSearch search, Clock clock) {
        this.register = register;
        this.notices = notices;
        this.search = search;
        this.clock = clock;
    }

    /** All authorities. */
    public record AuthoritiesPage(List<PublishedAuthority> authorities) {}

    /** One authority with its people and its newest notices. */
    public record AuthorityPage(
            PublishedAuthority authority, Table<PublishedOfficer> officers, Table<NoticeLine> notices) {}

    /** An enterprise's notices. */
    public record EntityPage(String code, Table<NoticeLine> notices) {}

    /**
     * The check of a credential.
     *
     * @param number as asked; empty where nothing is asked yet
     * @param found empty where there is none
     * @param state how it stands today
     */
    public record OfficerPage(String number, List<PublishedOfficer> found, String state, LocalDate today) {}

    @GetMapping("/authorities")
    Page authorities() {
        return Page.of("portal/authorities", new AuthoritiesPage(register.authorities()));
    }

    @GetMapping("/authorities/{id}")
    Page authority(@PathVariable String id) {
        PublishedAuthority authority =
                register.authority(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var question = NoticeQuestion.of(new Asked(null, id, null, null, null, null));
        Table<PublishedOfficer> officers = Table.of(
                        text("portal.authority.officers"),
                        register.officersOf(id),
                        new Empty(text("portal.authority.no-officers"), text("portal.authority.no-officers.hint")))
                .link(
                        text("portal.officer.name"),
                        PublishedOfficer::name,
                        officer -> "/officers/"
                                + UriUtils.encodePathSegment(officer.credentialNumber(), StandardCharsets.UTF_8))
                .text(text("portal.officer.unit"), PublishedOfficer::unitName)
                .text(text("portal.officer.post"), PublishedOfficer::title)
                .unbroken(text("portal.officer.number"), PublishedOfficer::credentialNumber)
                .text(text("portal.officer.area"), PublishedOfficer::area)
                .day(text("portal.officer.to"), PublishedOfficer::validTo);
        Table<NoticeLine> own = NoticeTables.of(
                search.search(question).lines(), new Empty(text("portal.none"), text("portal.none.hint")));
        return Page.of("portal/authority", new AuthorityPage(authority, officers, own));
    }

    @GetMapping("/entities/{code}")
    Page entity(@PathVariable String code) {
        List<NoticeLine> lines = EntityCode.isOne(code) ? notices.ofEnterprise(code) : List.of();
        var table = NoticeTables.of(lines, new Empty(text("portal.entity.none"), text("portal.entity.none.hint")));
        return Page.of("portal/entity", new EntityPage(code, table))
                .status(lines.isEmpty() ? HttpStatus.NOT_FOUND : HttpStatus.OK);
    }

    @GetMapping("/officers")
    Page officers(@RequestParam(defaultValue = "") String number) {
        return number.isBlank()
                ? Page.of("portal/officer", new OfficerPage("", List.of(), "", today()))
                : Page.seeOther("/officers/" + UriUtils.encodePathSegment(number.strip(), StandardCharsets.UTF_8));
    }

    @GetMapping("/officers/{number}")
    Page officer(@PathVariable String number) {
        List<PublishedOfficer> found = register.officer(number).stream().toList();
        String state = found.stream()
                .map(officer -> officer.stateOn(today()))
                .findFirst()
                .orElse("");
        return Page.of("portal/officer", new OfficerPage(number, found, state, today()))
                .status(found.isEmpty() ? HttpStatus.NOT_FOUND : HttpStatus.OK);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), China.ZONE);
    }
}
