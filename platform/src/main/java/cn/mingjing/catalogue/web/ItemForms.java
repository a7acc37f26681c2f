package cn.mingjing.catalogue.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.catalogue.Editions;
import cn.mingjing.catalogue.Item;
import cn.mingjing.catalogue.ListId;
import cn.mingjing.catalogue.drafting.ListDrafts;
import cn.mingjing.catalogue.web.ListPage.Filling;
import cn.mingjing.facts.Actor;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.ui.Bound;
import cn.mingjing.ui.Form;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Forms;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where a draft is worked on, item by item. */
@Controller
@RequestMapping("/desk/lists/{kind}")
class ItemForms {

    private final OwnDraft own;
    private final ListDrafts drafts;
    private final Editions editions;
    private final Forms forms;

    ItemForms(OwnDraft own, ListDrafts drafts, Editions editions, Forms forms) {
        this.own = own;
        this.drafts = drafts;
        this.editions = editions;
        this.forms = forms;
    }

    /** Begins with what was released last. */
    @PostMapping("/draft")
    Page begin(@PathVariable String kind, @CurrentActor Actor actor) {
        ListId id = own.of(kind, actor);
        drafts.keep(id, 0, editions.latestItems(id));
        return Page.seeOther(id.desk());
    }

    @PostMapping("/draft/discard")
    Page discard(@PathVariable String kind, @CurrentActor Actor actor) {
        ListId id = own.of(kind, actor);
        drafts.discard(id);
        return Page.seeOther(id.desk()).saying(text("list.draft.discarded"));
    }

    @GetMapping("/items/new")
    Page add(@PathVariable String kind, @CurrentActor Actor actor) {
        ListId id = own.of(kind, actor);
        return show(id, forms.open(id.kind().item(), FormContext.empty()), "/items/new", "");
    }

    @PostMapping("/items/new")
    Page add(@PathVariable String kind, Submission sent, @CurrentActor Actor actor) {
        ListId id = own.of(kind, actor);
        int version = own.version(id);
        return keep(id, sent, "/items/new", version, item -> items -> {
            items.add(item);
            return items;
        });
    }

    @GetMapping("/items/{place}")
    Page change(
            @PathVariable String kind, @PathVariable int place, @RequestParam int version, @CurrentActor Actor actor) {
        ListId id = own.of(kind, actor);
        Record item = (Record) at(id, place);
        int now = own.version(id);
        return show(
                id,
                forms.of(item, FormContext.empty()),
                place(place, now),
                version == now ? "" : text("list.draft.overtaken"));
    }

    @PostMapping("/items/{place}")
    Page change(
            @PathVariable String kind,
            @PathVariable int place,
            @RequestParam int version,
            Submission sent,
            @CurrentActor Actor actor) {
        ListId id = own.of(kind, actor);
        at(id, place);
        return keep(id, sent, place(place, version), version, item -> items -> {
            items.set(place - 1, item);
            return items;
        });
    }

    @PostMapping("/items/{place}/remove")
    Page remove(
            @PathVariable String kind, @PathVariable int place, @RequestParam int version, @CurrentActor Actor actor) {
        ListId id = own.of(kind, actor);
        Item gone = at(id, place);
        List<Item> items = new ArrayList<>(drafts.items(id));
        items.remove(place - 1);
        boolean kept = drafts.keep(id, version, items);
        return Page.seeOther(id.desk())
                .saying(kept ? text("list.draft.removed", gone.name()) : text("list.draft.overtaken"));
    }

    /** Makes the change the item asks for to the draft of that version. */
    private interface Making {
        UnaryOperator<List<Item>> of(Item item);
    }

    private Page keep(ListId id, Submission sent, String place, int version, Making change) {
        Bound<? extends Record> bound = forms.bind(id.kind().item(), FormContext.empty(), sent);
        if (bound instanceof Bound.Invalid<?>(Form form, var problems)) {
            return show(id, form, place, "")
                    .status(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Record filled = ((Bound.Valid<?>) bound).record();
        List<Item> items = change.of((Item) filled).apply(new ArrayList<>(drafts.items(id)));
        if (drafts.keep(id, version, items)) {
            return Page.seeOther(id.desk()).saying(text("list.draft.kept"));
        }
        String again =
                place.endsWith("new") ? place : place.substring(0, place.indexOf('?')) + "?version=" + own.version(id);
        return show(id, forms.of(filled, FormContext.empty()), again, text("list.draft.overtaken"))
                .status(HttpStatus.CONFLICT);
    }

    private Page.Show show(ListId id, Form form, String place, String warning) {
        return Page.of(
                "catalogue/fill",
                new Filling(
                        ListViews.name(id.kind()),
                        "",
                        form,
                        id.desk() + place,
                        id.desk(),
                        Optional.empty(),
                        warning,
                        place.contains("?")
                                ? Optional.of(id.desk() + place.replace("?", "/remove?"))
                                : Optional.empty()));
    }

    private static String place(int place, int version) {
        return "/items/" + place + "?version=" + version;
    }

    private Item at(ListId id, int place) {
        List<Item> items = drafts.items(id);
        if (place < 1 || place > items.size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return items.get(place - 1);
    }
}
