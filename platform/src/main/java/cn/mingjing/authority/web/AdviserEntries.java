package cn.mingjing.authority.web;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.AuthorityRegister;
import cn.mingjing.authority.LegalAdviser;
import cn.mingjing.authority.LegalAdviserId;
import cn.mingjing.authority.LegalAdvisers;
import cn.mingjing.authority.RegisterStreams;
import cn.mingjing.authority.web.EntryPages.Place;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Submission;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where legal counsel and public lawyers are entered and changed, and their engagements ended. */
@Controller
class AdviserEntries {

    private final Authorities authorities;
    private final LegalAdvisers advisers;
    private final AuthorityRegister register;
    private final EntryPages pages;

    AdviserEntries(Authorities authorities, LegalAdvisers advisers, AuthorityRegister register, EntryPages pages) {
        this.authorities = authorities;
        this.advisers = advisers;
        this.register = register;
        this.pages = pages;
    }

    @GetMapping(Keeping.NEW_ADVISER)
    Page begin(@RequestParam String authority) {
        return pages.empty(
                EnterLegalAdviser.class,
                FormContext.empty().suggested("ending", new EnterLegalAdviser.AsAgreed()),
                beginning(known(authority)));
    }

    @PostMapping(Keeping.NEW_ADVISER)
    Page enter(@CurrentActor Actor actor, @RequestParam String authority, Submission sent) {
        AuthorityId id = known(authority);
        return enter(new LegalAdviserId(UUID.randomUUID()), id, beginning(id), actor, sent);
    }

    @GetMapping(Keeping.ADVISERS + "/{id}")
    Page show(@PathVariable UUID id) {
        LegalAdviser adviser = known(id);
        return pages.filled(EnterLegalAdviser.of(adviser), FormContext.empty(), place(adviser));
    }

    @PostMapping(Keeping.ADVISERS + "/{id}")
    Page change(@CurrentActor Actor actor, @PathVariable UUID id, Submission sent) {
        LegalAdviser adviser = known(id);
        return enter(adviser.id(), adviser.authority(), place(adviser), actor, sent);
    }

    private Page enter(LegalAdviserId id, AuthorityId authority, Place place, Actor actor, Submission sent) {
        return pages.enter(EnterLegalAdviser.class, FormContext.empty(), sent, place, actor, entry -> {
            var objections = entry.objections();
            return objections.isEmpty()
                    ? register.enter(entry.entry(id, authority), pages.today(), actor)
                    : new Outcome.Refused(objections);
        });
    }

    private AuthorityId known(String authority) {
        return pages.known(authorities.find(new AuthorityId(authority))).id();
    }

    private LegalAdviser known(UUID id) {
        return pages.known(advisers.find(new LegalAdviserId(id)));
    }

    private static Place beginning(AuthorityId authority) {
        return new Place(
                Keeping.NEW_ADVISER + "?authority=" + authority,
                Optional.of(authority),
                RegisterStreams.of("legal-adviser", "new"));
    }

    private static Place place(LegalAdviser adviser) {
        return new Place(
                        Keeping.of(adviser),
                        Optional.of(adviser.authority()),
                        RegisterStreams.of("legal-adviser", adviser.id().toString()))
                .changing(adviser.name());
    }
}
