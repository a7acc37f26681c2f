package cn.mingjing.catalogue.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.catalogue.Editions;
import cn.mingjing.catalogue.Item;
import cn.mingjing.catalogue.ListFile;
import cn.mingjing.catalogue.ListHandling;
import cn.mingjing.catalogue.ListId;
import cn.mingjing.catalogue.ListKind;
import cn.mingjing.catalogue.Listing.ListSubmitted;
import cn.mingjing.catalogue.acts.ListAct;
import cn.mingjing.catalogue.acts.ReleaseList;
import cn.mingjing.catalogue.drafting.ListDrafts;
import cn.mingjing.catalogue.web.ListPage.Comparison;
import cn.mingjing.catalogue.web.ListPage.Filling;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.law.Objection;
import cn.mingjing.ui.Bases;
import cn.mingjing.ui.Bound;
import cn.mingjing.ui.Form;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Forms;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Shown;
import cn.mingjing.ui.Submission;
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

/** The lists of one's own authority: what holds, what is drawn up, and the form of each act. */
@Controller
@RequestMapping("/desk/lists")
class ListDesk {

    private static final int LAST_PAGE = 1000;

    private final ListHandling handling;
    private final ListViews views;
    private final ListDrafts drafts;
    private final Editions editions;
    private final Forms forms;
    private final Bases bases;

    ListDesk(ListHandling handling, ListViews views, ListDrafts drafts, Editions editions, Forms forms, Bases bases) {
        this.handling = handling;
        this.views = views;
        this.drafts = drafts;
        this.editions = editions;
        this.forms = forms;
        this.bases = bases;
    }

    @GetMapping
    Page all(@CurrentActor Actor actor) {
        return Page.of("catalogue/lists", views.all(actor));
    }

    @GetMapping("/{kind}")
    Page one(@PathVariable String kind, @RequestParam(defaultValue = "1") int page, @CurrentActor Actor actor) {
        return Page.of("catalogue/list", views.one(list(kind, actor), actor, Math.clamp(page, 1, LAST_PAGE)));
    }

    /** Two editions, or an edition and the draft, which is number 0. */
    @GetMapping("/{kind}/compare")
    Page compare(@PathVariable String kind, @RequestParam int from, @RequestParam int to, @CurrentActor Actor actor) {
        ListId id = list(kind, actor);
        String name = ListViews.name(id.kind());
        return Page.of(
                "catalogue/compare",
                new Comparison(
                        text("list.compare.title", name, words(from), words(to)),
                        name,
                        id.desk(),
                        Comparing.of(items(id, from), items(id, to))));
    }

    @GetMapping("/{kind}/acts/{act}")
    Page form(@PathVariable String kind, @PathVariable String act, @CurrentActor Actor actor) {
        ListId id = list(kind, actor);
        Form form = forms.open(named(act), FormContext.empty());
        return show(id, form, act, List.of());
    }

    @PostMapping("/{kind}/acts/{act}")
    Page act(@PathVariable String kind, @PathVariable String act, Submission sent, @CurrentActor Actor actor) {
        ListId id = list(kind, actor);
        Bound<? extends Record> bound = forms.bind(named(act), FormContext.empty(), sent);
        if (bound instanceof Bound.Invalid<?>(Form form, var problems)) {
            return show(id, form, act, List.of()).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Record filled = ((Bound.Valid<?>) bound).record();
        return switch (handling.perform(id, (ListAct) filled, actor)) {
            case Outcome.Done done -> Page.seeOther(id.desk()).saying(text("list.done", text("act." + act)));
            case Outcome.Refused(List<Objection> why) ->
                show(id, forms.of(filled, FormContext.empty()), act, why).status(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private Page.Show show(ListId id, Form form, String act, List<Objection> why) {
        return Page.of(
                "catalogue/fill",
                new Filling(
                        ListViews.name(id.kind()),
                        lead(handling.file(id), act),
                        form,
                        id.desk() + "/acts/" + act,
                        id.desk(),
                        why.isEmpty() ? Optional.empty() : Optional.of(bases.refusal(form.title(), why)),
                        "",
                        Optional.empty()));
    }

    /** What is about to be released, which its form, having no fields, does not say. */
    private static String lead(ListFile file, String act) {
        return file.open()
                .filter(open -> act.equals(ReleaseList.class.getSimpleName()))
                .map(open -> (ListSubmitted) open.fact())
                .map(submitted -> text(
                        "list.release.lead",
                        file.editions() + 1,
                        submitted.items().size(),
                        Shown.day(submitted.effectiveFrom()),
                        submitted.reason()))
                .orElse("");
    }

    private List<Item> items(ListId id, int edition) {
        return edition == 0 ? drafts.items(id) : editions.items(id, edition);
    }

    private static String words(int edition) {
        return edition == 0 ? text("list.draft.word") : text("list.edition", edition);
    }

    /** A list of the reader's own authority. */
    static ListId list(String kind, Actor actor) {
        return new ListId(
                actor.authority(),
                ListKind.ofPath(kind).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private static Class<? extends Record> named(String act) {
        return Arrays.stream(ListAct.class.getPermittedSubclasses())
                .filter(type -> type.getSimpleName().equals(act))
                .findFirst()
                .<Class<? extends Record>>map(type -> type.asSubclass(Record.class))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
