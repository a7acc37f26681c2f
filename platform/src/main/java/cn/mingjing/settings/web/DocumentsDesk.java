package cn.mingjing.settings.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Authority;
import cn.mingjing.facts.Actor;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.China;
import cn.mingjing.law.Document;
import cn.mingjing.law.Jurisdiction;
import cn.mingjing.law.Parameter;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Provision;
import cn.mingjing.law.Provisions;
import cn.mingjing.settings.values.Said;
import cn.mingjing.settings.web.DocumentsPage.Binding;
import cn.mingjing.settings.web.DocumentsPage.Other;
import cn.mingjing.settings.web.DocumentsPage.Prevailing;
import cn.mingjing.ui.Basis;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Shown;
import cn.mingjing.ui.Tab;
import cn.mingjing.ui.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Which documents bind one's authority on a day, by rank and with the reason, and what each says. */
@Controller
class DocumentsDesk {

    private static final String ADDRESS = "/desk/settings/documents";

    private final Provisions provisions;
    private final Authorities authorities;
    private final OwnAuthority authority;
    private final Clock clock;

    DocumentsDesk(Provisions provisions, Authorities authorities, OwnAuthority authority, Clock clock) {
        this.authority = authority;
        this.provisions = provisions;
        this.authorities = authorities;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    Page show(
            @RequestParam(defaultValue = "PENALTY") String kind,
            @RequestParam(defaultValue = "") String on,
            @CurrentActor Actor actor) {
        Authority own = authority.of(actor);
        ActKind act = kind(kind);
        LocalDate day = day(on);
        Jurisdiction jurisdiction = jurisdiction(actor, day);
        return Page.of(
                "settings/documents",
                new DocumentsPage(
                        text("settings.documents.lead", own.name(), Shown.day(day)),
                        day.toString(),
                        act.name(),
                        Arrays.stream(ActKind.values())
                                .map(each -> new Tab(
                                        Said.constant(each), ADDRESS + "?kind=" + each + "&on=" + day, "", each == act))
                                .toList(),
                        documents(jurisdiction, day),
                        Parameters.all().stream()
                                .flatMap(parameter -> prevailing(parameter, jurisdiction, act, day).stream())
                                .toList()));
    }

    private Table<Binding> documents(Jurisdiction jurisdiction, LocalDate day) {
        var why = new WhyItBinds(authorities, jurisdiction);
        List<Binding> documents = provisions.documentsBinding(jurisdiction, day).stream()
                .map(document -> binding(document, why))
                .toList();
        return Table.of(text("settings.documents"), documents, new Empty(text("settings.documents.none"), ""))
                .noted(text("settings.document"), Binding::name, Binding::title)
                .unbroken(text("settings.rank"), Binding::rank)
                .text(text("settings.why"), Binding::why)
                .unbroken(text("settings.since"), Binding::since);
    }

    private static Binding binding(Document document, WhyItBinds why) {
        return new Binding(
                document.name(),
                document.title().equals(document.name()) ? "" : document.title(),
                Said.constant(document.rank()),
                why.of(document.scope()),
                Shown.day(document.since()));
    }

    private <T> Optional<Prevailing> prevailing(
            Parameter<T> parameter, Jurisdiction jurisdiction, ActKind act, LocalDate day) {
        return provisions
                .ruling(parameter, jurisdiction, act, day)
                .map(ruling -> new Prevailing(
                        Said.name(parameter),
                        Said.value(ruling.value()),
                        Basis.of(ruling.prevailing()),
                        ruling.others().stream().map(DocumentsDesk::other).toList()));
    }

    private static Other other(Provision<?> provision) {
        return new Other(Said.value(provision.value()), Basis.of(provision));
    }

    private Jurisdiction jurisdiction(Actor actor, LocalDate day) {
        try {
            return authorities.jurisdiction(actor.authority(), day);
        } catch (NoSuchElementException notYetThere) {
            return authorities.jurisdiction(actor.authority());
        }
    }

    private LocalDate day(String on) {
        try {
            return on.isEmpty() ? LocalDate.ofInstant(clock.instant(), China.ZONE) : LocalDate.parse(on);
        } catch (DateTimeParseException notADay) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, text("settings.documents.no-day"), notADay);
        }
    }

    private static ActKind kind(String name) {
        return Arrays.stream(ActKind.values())
                .filter(act -> act.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
