package cn.mingjing.casework.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseHandling;
import cn.mingjing.casework.CaseId;
import cn.mingjing.casework.CaseSummary;
import cn.mingjing.casework.Cases;
import cn.mingjing.casework.Searched;
import cn.mingjing.casework.Stage;
import cn.mingjing.casework.Wanted;
import cn.mingjing.casework.Words;
import cn.mingjing.casework.acts.AddRecording;
import cn.mingjing.casework.acts.RegisterSource;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Post;
import cn.mingjing.ui.Bound;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Form;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Forms;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Paging;
import cn.mingjing.ui.Reader;
import cn.mingjing.ui.Readers;
import cn.mingjing.ui.Shown;
import cn.mingjing.ui.Submission;
import cn.mingjing.ui.Table;
import cn.mingjing.ui.Tag;
import cn.mingjing.ui.Tone;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriUtils;

/** The pages of a case: the list, one case, and the form of each act. */
@Controller
@RequestMapping("/desk/cases")
class CasePages {

    private final CaseHandling handling;
    private final Cases cases;
    private final Forms forms;
    private final ActForms actForms;
    private final ActCatalogue acts;
    private final CaseViews views;
    private final Readers readers;
    private final StepsForRecording steps;

    CasePages(
            CaseHandling handling,
            Cases cases,
            Forms forms,
            ActForms actForms,
            ActCatalogue acts,
            CaseViews views,
            Readers readers,
            StepsForRecording steps) {
        this.handling = handling;
        this.cases = cases;
        this.forms = forms;
        this.actForms = actForms;
        this.acts = acts;
        this.views = views;
        this.readers = readers;
        this.steps = steps;
    }

    @GetMapping
    Page list(
            @RequestParam(name = "q", defaultValue = "") String search,
            @RequestParam(defaultValue = "1") int page,
            @CurrentActor Actor actor) {
        String wanted = search.strip();
        int shown = Math.max(1, page);
        return Page.of(
                "casework/cases",
                new CasesPage(
                        wanted,
                        table(wanted, cases.list(actor, wanted, shown))
                                .paged(Paging.pages(
                                        shown,
                                        Cases.PAGE,
                                        cases.count(actor, wanted),
                                        false,
                                        number -> "/desk/cases?q=" + UriUtils.encode(wanted, StandardCharsets.UTF_8)
                                                + "&page=" + number)),
                        actor.post() == Post.OFFICER));
    }

    private static Table<CaseSummary> table(String wanted, List<CaseSummary> lines) {
        Empty empty = wanted.isEmpty()
                ? new Empty(text("case.list.empty"), text("case.list.empty.hint"))
                : new Empty(text("case.list.none"), text("case.list.none.hint"));
        return Table.of(text("case.list.title"), lines, empty)
                .link(text("case.column.title"), CaseSummary::title, line -> "/desk/cases/" + line.id())
                .text(text("case.column.party"), CaseSummary::party)
                .tag(text("case.column.stage"), line -> new Tag(tone(line.stage()), Words.of(line.stage())))
                .unbroken(text("case.column.filed"), line -> line.filedOn() == null ? "" : Shown.day(line.filedOn()))
                .unbroken(text("case.column.changed"), line -> Shown.moment(line.changedAt()));
    }

    private static Tone tone(Stage stage) {
        return stage == Stage.CLOSED || stage == Stage.DROPPED ? Tone.PLAIN : Tone.OPEN;
    }

    @GetMapping("/{id}")
    Page show(@PathVariable UUID id, @CurrentActor Actor actor) {
        return Page.of("casework/case", views.of(known(id, actor), actor));
    }

    @GetMapping("/new")
    Page register(@CurrentActor Actor actor, HttpServletRequest request) {
        return open(blank(), RegisterSource.class, new Wanted(""), actor, request, "/desk/cases/new");
    }

    @PostMapping("/new")
    Page register(Submission sent, @CurrentActor Actor actor, HttpServletRequest request) {
        return send(blank(), RegisterSource.class, sent, actor, request, "/desk/cases/new");
    }

    @GetMapping("/{id}/acts/{act}")
    Page form(
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam(name = "q", defaultValue = "") String search,
            @RequestParam(defaultValue = "") String recording,
            @RequestParam(defaultValue = "") String step,
            @CurrentActor Actor actor,
            HttpServletRequest request) {
        if (!recording.isEmpty() && named(act) == AddRecording.class) {
            return collected(known(id, actor), recording, step, actor, request, address(id, act));
        }
        var wanted = new Wanted(search.strip());
        return open(known(id, actor), named(act), wanted, actor, request, address(id, act));
    }

    @PostMapping("/{id}/acts/{act}")
    Page act(
            @PathVariable UUID id,
            @PathVariable String act,
            Submission sent,
            @CurrentActor Actor actor,
            HttpServletRequest request) {
        return send(known(id, actor), named(act), sent, actor, request, address(id, act));
    }

    private Page open(
            CaseFile file,
            Class<? extends CaseAct> act,
            Wanted wanted,
            Actor actor,
            HttpServletRequest request,
            String action) {
        FormContext context = searched(act, context(file, act, actor, request, action), wanted);
        Form form = forms.open(ActCatalogue.asRecord(act), context);
        return Page.of("casework/act", views.act(file, form, seek(act, wanted.words()), action, List.of()));
    }

    /** The form for a recording that was collected; a draft of another recording is not in its way. */
    private Page collected(
            CaseFile file, String recording, String step, Actor actor, HttpServletRequest request, String action) {
        String whole = action + "?recording=" + recording + "&step=" + step;
        FormContext context =
                steps.suggested(context(file, AddRecording.class, actor, request, whole), recording, step, actor);
        Form form = forms.open(AddRecording.class, context);
        return Page.of("casework/act", views.act(file, form, Optional.empty(), action, List.of()));
    }

    private static FormContext searched(Class<? extends CaseAct> act, FormContext context, Wanted wanted) {
        var searched = act.getAnnotation(Searched.class);
        return searched == null
                ? context
                : context.about(Wanted.class, wanted).suggested(searched.path(), searched.among());
    }

    private static Optional<CasePage.Seek> seek(Class<? extends CaseAct> act, String words) {
        return act.isAnnotationPresent(Searched.class)
                ? Optional.of(new CasePage.Seek(text("act." + CaseAct.nameOf(act) + ".search"), words))
                : Optional.empty();
    }

    private Page send(
            CaseFile file,
            Class<? extends CaseAct> act,
            Submission sent,
            Actor actor,
            HttpServletRequest request,
            String action) {
        FormContext context = context(file, act, actor, request, action);
        Bound<? extends Record> bound = forms.bind(ActCatalogue.asRecord(act), context, sent);
        if (bound instanceof Bound.Invalid<?>(Form form, var problems)) {
            return Page.of("casework/act", views.act(file, form, seek(act, ""), action, List.of()))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Record filled = ((Bound.Valid<?>) bound).record();
        return switch (handling.perform(file.id(), (CaseAct) filled, actor)) {
            case Outcome.Done done ->
                Page.seeOther("/desk/cases/" + file.id()).saying(text("case.done", Words.of(act)));
            case Outcome.Refused(List<Objection> why) ->
                Page.of("casework/act", views.act(file, forms.of(filled, context), seek(act, ""), action, why))
                        .status(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private FormContext context(
            CaseFile file, Class<? extends CaseAct> act, Actor actor, HttpServletRequest request, String action) {
        FormContext context = actForms.context(act, file, actor);
        Optional<Reader> reader = readers.of(request);
        return reader.map(signedIn -> context.kept(signedIn, action, action)).orElse(context);
    }

    private CaseFile known(UUID id, Actor actor) {
        return handling.file(new CaseId(id), actor)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Class<? extends CaseAct> named(String act) {
        return acts.find(act)
                .filter(found -> found != RegisterSource.class)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static CaseFile blank() {
        return new CaseFile(new CaseId(UUID.randomUUID()), List.of());
    }

    private static String address(UUID id, String act) {
        return "/desk/cases/" + id + "/acts/" + act;
    }
}
