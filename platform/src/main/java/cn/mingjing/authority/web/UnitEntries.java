package cn.mingjing.authority.web;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.AuthorityRegister;
import cn.mingjing.authority.RegisterStreams;
import cn.mingjing.authority.Unit;
import cn.mingjing.authority.UnitId;
import cn.mingjing.authority.web.EntryPages.Place;
import cn.mingjing.facts.Actor;
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

/** Where units are entered and changed. */
@Controller
class UnitEntries {

    private final Authorities authorities;
    private final AuthorityRegister register;
    private final EntryPages pages;

    UnitEntries(Authorities authorities, AuthorityRegister register, EntryPages pages) {
        this.authorities = authorities;
        this.register = register;
        this.pages = pages;
    }

    @GetMapping("/desk/register/units/new")
    Page begin(@RequestParam String authority) {
        AuthorityId id = known(authority);
        return pages.empty(EnterUnit.class, FormContext.empty().suggested("open", true), beginning(id));
    }

    @PostMapping("/desk/register/units/new")
    Page enter(@CurrentActor Actor actor, @RequestParam String authority, Submission sent) {
        AuthorityId id = known(authority);
        return enter(new UnitId(UUID.randomUUID()), id, beginning(id), actor, sent);
    }

    @GetMapping("/desk/register/units/{id}")
    Page show(@PathVariable UUID id) {
        Unit unit = pages.known(authorities.unit(new UnitId(id)));
        return pages.filled(EnterUnit.of(unit, pages.today()), FormContext.empty(), place(unit));
    }

    @PostMapping("/desk/register/units/{id}")
    Page change(@CurrentActor Actor actor, @PathVariable UUID id, Submission sent) {
        Unit unit = pages.known(authorities.unit(new UnitId(id)));
        return enter(unit.id(), unit.authority(), place(unit), actor, sent);
    }

    private Page enter(UnitId unit, AuthorityId authority, Place place, Actor actor, Submission sent) {
        return pages.enter(
                EnterUnit.class,
                FormContext.empty(),
                sent,
                place,
                actor,
                entry -> register.enter(entry.entry(unit, authority), entry.from(), actor));
    }

    private AuthorityId known(String authority) {
        return pages.known(authorities.find(new AuthorityId(authority))).id();
    }

    private static Place beginning(AuthorityId authority) {
        return new Place(
                "/desk/register/units/new?authority=" + authority,
                Optional.of(authority),
                RegisterStreams.of("unit", "new"));
    }

    private static Place place(Unit unit) {
        return new Place(
                        Keeping.of(unit.id()),
                        Optional.of(unit.authority()),
                        RegisterStreams.of("unit", unit.id().toString()))
                .changing(unit.name());
    }
}
