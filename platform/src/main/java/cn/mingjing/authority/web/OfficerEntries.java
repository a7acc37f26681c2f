package cn.mingjing.authority.web;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.AuthorityRegister;
import cn.mingjing.authority.Officer;
import cn.mingjing.authority.Officers;
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
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where officers, reviewers and auxiliary staff are entered and changed, with their credentials. */
@Controller
class OfficerEntries {

    private final Authorities authorities;
    private final Officers officers;
    private final AuthorityRegister register;
    private final NewPersons newPersons;
    private final EntryPages pages;

    OfficerEntries(
            Authorities authorities,
            Officers officers,
            AuthorityRegister register,
            NewPersons newPersons,
            EntryPages pages) {
        this.authorities = authorities;
        this.officers = officers;
        this.register = register;
        this.newPersons = newPersons;
        this.pages = pages;
    }

    @GetMapping("/desk/register/officers/new")
    Page begin(@RequestParam String authority) {
        AuthorityId id = known(authority);
        return pages.empty(EnterOfficer.class, context(id), beginning(id));
    }

    @PostMapping("/desk/register/officers/new")
    Page enter(@CurrentActor Actor actor, @RequestParam String authority, Submission sent) {
        AuthorityId id = known(authority);
        return pages.enter(EnterOfficer.class, context(id), sent, beginning(id), actor, entry -> {
            var person = newPersons.of(entry.signInName());
            return person.objections().isEmpty()
                    ? enter(entry, person.id().toString(), id, actor)
                    : new Outcome.Refused(person.objections());
        });
    }

    @GetMapping("/desk/register/officers/{person}")
    Page show(@PathVariable String person) {
        Officer officer = pages.known(officers.find(person));
        return pages.filled(EnterOfficer.of(officer, pages.today()), context(officer.authority()), place(officer));
    }

    @PostMapping("/desk/register/officers/{person}")
    Page change(@CurrentActor Actor actor, @PathVariable String person, Submission sent) {
        Officer officer = pages.known(officers.find(person));
        return pages.enter(
                EnterOfficer.class,
                changing(officer),
                sent,
                place(officer),
                actor,
                entry -> enter(entry, person, officer.authority(), actor));
    }

    private Outcome enter(EnterOfficer entry, String person, AuthorityId authority, Actor actor) {
        var objections = entry.objections();
        return objections.isEmpty()
                ? register.enter(entry.entry(person, authority), entry.from(), actor)
                : new Outcome.Refused(objections);
    }

    private AuthorityId known(String authority) {
        return pages.known(authorities.find(new AuthorityId(authority))).id();
    }

    private static FormContext context(AuthorityId authority) {
        return FormContext.empty().about(AuthorityId.class, authority);
    }

    /** A person keeps his account. */
    private static FormContext changing(Officer officer) {
        return context(officer.authority()).given("signInName", "");
    }

    private static Place beginning(AuthorityId authority) {
        return new Place(
                "/desk/register/officers/new?authority=" + authority,
                Optional.of(authority),
                RegisterStreams.of("officer", "new"));
    }

    private static Place place(Officer officer) {
        return new Place(
                        Keeping.of(officer),
                        Optional.of(officer.authority()),
                        RegisterStreams.of("officer", officer.person()))
                .changing(officer.name());
    }
}
