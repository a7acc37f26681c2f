package cn.mingjing.progress.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Authority;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseHandling;
import cn.mingjing.casework.CaseId;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Recorded;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.law.China;
import cn.mingjing.progress.QuerySlipIssued;
import cn.mingjing.progress.slips.Slips;
import cn.mingjing.progress.slips.Slips.Slip;
import cn.mingjing.ui.Bound;
import cn.mingjing.ui.Form;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Forms;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Pair;
import cn.mingjing.ui.Qr;
import cn.mingjing.ui.Shown;
import cn.mingjing.ui.Submission;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where an officer gives out a query slip; the code stands on the page that answers, and nowhere else. */
@Controller
@RequestMapping("/desk/cases/{id}/slip")
class SlipPages {

    private final Slips slips;
    private final CaseHandling handling;
    private final Authorities authorities;
    private final Forms forms;
    private final Clock clock;

    SlipPages(Slips slips, CaseHandling handling, Authorities authorities, Forms forms, Clock clock) {
        this.slips = slips;
        this.handling = handling;
        this.authorities = authorities;
        this.forms = forms;
        this.clock = clock;
    }

    static String address(CaseId id) {
        return "/desk/cases/" + id + "/slip";
    }

    @GetMapping
    Page show(@PathVariable UUID id, @CurrentActor Actor actor) {
        CaseFile file = known(id, actor);
        return show(file, actor, forms.open(GiveSlip.class, FormContext.empty()), Optional.empty());
    }

    @PostMapping
    Page give(@PathVariable UUID id, Submission sent, @CurrentActor Actor actor, HttpServletResponse response) {
        CaseFile file = known(id, actor);
        if (!slips.mayIssue(file, actor)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, text("progress.slip.ended"));
        }
        return switch (forms.bind(GiveSlip.class, FormContext.empty(), sent)) {
            case Bound.Invalid<GiveSlip>(var form, var problems) ->
                show(file, actor, form, Optional.empty()).status(HttpStatus.UNPROCESSABLE_CONTENT);
            case Bound.Valid<GiveSlip>(var given)
            when lacksReason(file, given) ->
                show(file, actor, forms.of(given, FormContext.empty()), Optional.of(text("progress.slip.reason")))
                        .status(HttpStatus.UNPROCESSABLE_CONTENT);
            case Bound.Valid<GiveSlip>(var given) -> {
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
                yield printed(file, slips.issue(file, given.holder(), given.reason(), actor));
            }
        };
    }

    /** A page that is merely sent again must not end the slip it has just given out. */
    private boolean lacksReason(CaseFile file, GiveSlip given) {
        return given.reason().isBlank() && !slips.of(file.id()).isEmpty();
    }

    private Page.Show show(CaseFile file, Actor actor, Form form, Optional<String> problem) {
        return Page.of(
                "progress/slip",
                new SlipPage(
                        back(file),
                        slips.of(file.id()).stream().map(SlipPages::given).toList(),
                        slips.mayIssue(file, actor) ? Optional.of(form) : Optional.empty(),
                        address(file.id()),
                        problem));
    }

    private static Pair given(Recorded<?> recorded) {
        QuerySlipIssued issued = (QuerySlipIssued) recorded.fact();
        return new Pair(
                        Shown.moment(recorded.occurredAt()),
                        text(
                                "progress.slip.given",
                                issued.number(),
                                text("enum.SlipHolder." + issued.holder()),
                                recorded.actor().name()))
                .note(issued.reason());
    }

    private Page printed(CaseFile file, Slip slip) {
        Authority body = authorities.inWhoseName(
                file.authority().orElseThrow(), LocalDate.ofInstant(clock.instant(), China.ZONE));
        String site = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/progress")
                .build()
                .toUriString();
        return Page.of(
                "progress/printed",
                new SlipPage.Printed(
                        back(file),
                        body.name(),
                        body.telephone(),
                        slip.number().value(),
                        slip.code().printed(),
                        Shown.day(LocalDate.ofInstant(clock.instant(), China.ZONE)),
                        site,
                        Qr.of(site)));
    }

    private static Link back(CaseFile file) {
        return new Link(file.source().title(), "/desk/cases/" + file.id());
    }

    private CaseFile known(UUID id, Actor actor) {
        return handling.file(new CaseId(id), actor)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
