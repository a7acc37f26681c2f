package cn.mingjing.authority.web;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.LegalAdvisers;
import cn.mingjing.facts.Actor;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.identity.Purview;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Table;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Whom an authority may call in to a review: the legal counsel and public lawyers of its whole system (本系统), searched. */
@Controller
public class AdvisersDesk {

    private final LegalAdvisers advisers;
    private final Authorities authorities;
    private final AdviserTables tables;
    private final Purview purview;

    AdvisersDesk(LegalAdvisers advisers, Authorities authorities, AdviserTables tables, Purview purview) {
        this.advisers = advisers;
        this.authorities = authorities;
        this.tables = tables;
        this.purview = purview;
    }

    /**
     * @param authority whose system it is
     * @param search the words that were looked for
     */
    public record AdvisersPage(String name, AuthorityId authority, String search, Table<?> advisers) {

        /** Where the authority's own register is. */
        public String register() {
            return Keeping.register(authority);
        }
    }

    @GetMapping(Keeping.ADVISERS)
    Page list(
            @CurrentActor Actor actor,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(name = "q", defaultValue = "") String search) {
        boolean keeps = SeenOfficers.keeps(actor);
        AuthorityId id = authority.isEmpty() ? actor.authority() : new AuthorityId(authority);
        var body = authorities
                .find(id)
                .filter(known -> keeps || purview.covers(actor, known.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Page.of(
                "authority/advisers",
                new AdvisersPage(
                        body.name(), id, search.strip(), tables.ofSystem(advisers.inSystemOf(id, search), keeps)));
    }
}
