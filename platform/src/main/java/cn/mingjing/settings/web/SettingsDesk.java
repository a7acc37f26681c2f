package cn.mingjing.settings.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.law.China;
import cn.mingjing.law.Objection;
import cn.mingjing.settings.SettingsFile;
import cn.mingjing.settings.SettingsHandling;
import cn.mingjing.settings.acts.SettingsAct;
import cn.mingjing.settings.acts.SubmitSettings;
import cn.mingjing.settings.values.Reading;
import cn.mingjing.settings.web.SettingsPage.Filling;
import cn.mingjing.ui.Bases;
import cn.mingjing.ui.Bound;
import cn.mingjing.ui.Form;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Forms;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Readers;
import cn.mingjing.ui.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The own settings of one's authority: what binds, what waits, and the form of each act. */
@Controller
@RequestMapping("/desk/settings")
class SettingsDesk {

    private final SettingsHandling handling;
    private final SettingsViews views;
    private final OwnAuthority authority;
    private final Reading reading;
    private final Forms forms;
    private final Bases bases;
    private final Readers readers;
    private final Clock clock;

    SettingsDesk(
            SettingsHandling handling,
            SettingsViews views,
            OwnAuthority authority,
            Reading reading,
            Forms forms,
            Bases bases,
            Readers readers,
            Clock clock) {
        this.handling = handling;
        this.views = views;
        this.authority = authority;
        this.reading = reading;
        this.forms = forms;
        this.bases = bases;
        this.readers = readers;
        this.clock = clock;
    }

    @GetMapping
    Page show(@CurrentActor Actor actor) {
        return Page.of("settings/settings", views.page(actor));
    }

    @GetMapping("/versions/{number}")
    Page version(@PathVariable int number, @CurrentActor Actor actor) {
        return views.version(actor.authority(), number)
                .<Page>map(version -> Page.of("settings/version", version))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** @param base the version on which the form was drawn up; the one approved last where it is opened anew */
    @GetMapping("/acts/{act}")
    Page form(
            @PathVariable String act,
            @RequestParam Optional<Integer> base,
            @CurrentActor Actor actor,
            HttpServletRequest request) {
        SettingsFile file = handling.file(authority.of(actor).id());
        int drawnUpOn = base.orElse(file.versions());
        Form form = forms.open(named(act), context(act, file, drawnUpOn, request));
        return show(actor, form, act, drawnUpOn, List.of());
    }

    @PostMapping("/acts/{act}")
    Page act(
            @PathVariable String act,
            @RequestParam(defaultValue = "0") int base,
            Submission sent,
            @CurrentActor Actor actor,
            HttpServletRequest request) {
        FormContext context = context(act, handling.file(authority.of(actor).id()), base, request);
        Bound<? extends Record> bound = forms.bind(named(act), context, sent);
        if (bound instanceof Bound.Invalid<?>(Form form, var problems)) {
            return show(actor, form, act, base, List.of()).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Record filled = ((Bound.Valid<?>) bound).record();
        return switch (handling.perform(actor.authority(), (SettingsAct) filled, actor)) {
            case Outcome.Done done ->
                Page.seeOther(SettingsFile.DESK).saying(text("settings.done", text("act." + act)));
            case Outcome.Refused(List<Objection> why) ->
                show(actor, forms.of(filled, context), act, base, why).status(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private FormContext context(String act, SettingsFile file, int base, HttpServletRequest request) {
        if (named(act) != SubmitSettings.class) {
            return FormContext.empty();
        }
        FormContext context = FormContext.empty()
                .given("base", base)
                .suggested("values", reading.form(file.latest()))
                .suggested(
                        "since",
                        LocalDate.ofInstant(clock.instant(), China.ZONE).plusDays(1));
        String address = address(act, base);
        return readers.of(request)
                .map(reader -> context.kept(reader, address, address))
                .orElse(context);
    }

    private Page.Show show(Actor actor, Form form, String act, int base, List<Objection> why) {
        return Page.of(
                named(act) == SubmitSettings.class ? "settings/draw-up" : "settings/fill",
                new Filling(
                        form,
                        address(act, base),
                        why.isEmpty() ? Optional.empty() : Optional.of(bases.refusal(form.title(), why)),
                        named(act) == SubmitSettings.class ? views.sections(actor.authority()) : List.of()));
    }

    private static String address(String act, int base) {
        return SettingsFile.DESK + "/acts/" + act + "?base=" + base;
    }

    private static Class<? extends Record> named(String act) {
        return Arrays.stream(SettingsAct.class.getPermittedSubclasses())
                .filter(type -> type.getSimpleName().equals(act))
                .findFirst()
                .<Class<? extends Record>>map(type -> type.asSubclass(Record.class))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
