package cn.mingjing.authority.web;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Authority;
import cn.mingjing.authority.AuthorityRegister;
import cn.mingjing.authority.RegisterStreams;
import cn.mingjing.authority.web.EntryPages.Place;
import cn.mingjing.facts.Actor;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Submission;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where authorities are entered and changed. */
@Controller
class AuthorityEntries {

    private final Authorities authorities;
    private final AuthorityRegister register;
    private final EntryPages pages;

    AuthorityEntries(Authorities authorities, AuthorityRegister register, EntryPages pages) {
        this.authorities = authorities;
        this.register = register;
        this.pages = pages;
    }

    @GetMapping(Keeping.NEW_AUTHORITY)
    Page begin() {
        return pages.empty(EnterAuthority.class, FormContext.empty(), beginning());
    }

    @PostMapping(Keeping.NEW_AUTHORITY)
    Page enter(@CurrentActor Actor actor, Submission sent) {
        return enter(FormContext.empty(), beginning(), actor, sent);
    }

    @GetMapping("/desk/register/authorities/{id}")
    Page show(@PathVariable String id) {
        Authority authority = pages.known(authorities.find(new AuthorityId(id)));
        return pages.filled(EnterAuthority.of(authority, pages.today()), context(authority), place(authority));
    }

    @PostMapping("/desk/register/authorities/{id}")
    Page change(@CurrentActor Actor actor, @PathVariable String id, Submission sent) {
        Authority authority = pages.known(authorities.find(new AuthorityId(id)));
        return enter(context(authority), place(authority), actor, sent);
    }

    private Page enter(FormContext context, Place place, Actor actor, Submission sent) {
        return pages.enter(
                EnterAuthority.class,
                context,
                sent,
                place,
                actor,
                entry -> register.enter(entry.entry(), entry.from(), actor));
    }

    /** An authority keeps its id for good. */
    private static FormContext context(Authority authority) {
        return FormContext.empty()
                .known("id", authority.id().value(), authority.id().value());
    }

    private static Place beginning() {
        return new Place(Keeping.NEW_AUTHORITY, Optional.empty(), RegisterStreams.of("authority", "new"));
    }

    private static Place place(Authority authority) {
        AuthorityId id = authority.id();
        return new Place(Keeping.of(id), Optional.of(id), RegisterStreams.of("authority", id.value()))
                .changing(authority.name());
    }
}
