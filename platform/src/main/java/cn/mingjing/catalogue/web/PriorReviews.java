package cn.mingjing.catalogue.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Authorities;
import cn.mingjing.catalogue.Edition;
import cn.mingjing.catalogue.Editions;
import cn.mingjing.catalogue.Item;
import cn.mingjing.catalogue.ListFile;
import cn.mingjing.catalogue.ListHandling;
import cn.mingjing.catalogue.ListId;
import cn.mingjing.catalogue.ListKind;
import cn.mingjing.catalogue.Listing.ListSubmitted;
import cn.mingjing.catalogue.Listing.ReviewAsked;
import cn.mingjing.catalogue.acts.GivePriorReview;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Objection;
import cn.mingjing.ui.Bases;
import cn.mingjing.ui.Basis;
import cn.mingjing.ui.Bound;
import cn.mingjing.ui.Change;
import cn.mingjing.ui.Form;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Forms;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Refusal;
import cn.mingjing.ui.Submission;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Where the agency that reviews lists beforehand reads what another authority has submitted, and answers. */
@Controller
@RequestMapping("/desk/prior-reviews/{authority}/{kind}")
public class PriorReviews {

    private final ListHandling handling;
    private final Authorities authorities;
    private final Editions editions;
    private final Forms forms;
    private final Bases bases;

    PriorReviews(ListHandling handling, Authorities authorities, Editions editions, Forms forms, Bases bases) {
        this.handling = handling;
        this.authorities = authorities;
        this.editions = editions;
        this.forms = forms;
        this.bases = bases;
    }

    /**
     * A list to be reviewed beforehand.
     *
     * @param changes against the edition released last; of a first edition, every item
     */
    public record PriorReviewPage(
            String title,
            String lead,
            String reason,
            List<Basis> basis,
            List<Change> changes,
            Form form,
            String action,
            Optional<Refusal> refusal) {}

    @GetMapping
    Page show(@PathVariable String authority, @PathVariable String kind, @CurrentActor Actor actor) {
        ListId list = list(authority, kind);
        ListFile file = asked(list, actor);
        return page(file, forms.open(GivePriorReview.class, FormContext.empty()), List.of());
    }

    @PostMapping
    Page answer(@PathVariable String authority, @PathVariable String kind, Submission sent, @CurrentActor Actor actor) {
        ListId list = list(authority, kind);
        ListFile file = asked(list, actor);
        return switch (forms.bind(GivePriorReview.class, FormContext.empty(), sent)) {
            case Bound.Invalid<GivePriorReview>(var form, var problems) ->
                page(file, form, List.of()).status(HttpStatus.UNPROCESSABLE_CONTENT);
            case Bound.Valid<GivePriorReview>(var act) ->
                switch (handling.perform(list, act, actor)) {
                    case Outcome.Done done -> Page.seeOther("/desk").saying(text("list.prior-review.done"));
                    case Outcome.Refused(List<Objection> why) ->
                        page(file, forms.of(act, FormContext.empty()), why).status(HttpStatus.UNPROCESSABLE_CONTENT);
                };
        };
    }

    private Page.Show page(ListFile file, Form form, List<Objection> why) {
        ListId list = file.id();
        var open = file.open().orElseThrow();
        ListSubmitted submitted = (ListSubmitted) open.fact();
        List<Item> before = editions.of(list).stream()
                .findFirst()
                .map(Edition::number)
                .map(number -> editions.items(list, number))
                .orElse(List.of());
        String body = authorities.get(list.authority()).name();
        return Page.of(
                "catalogue/prior-review",
                new PriorReviewPage(
                        body + ListViews.name(list.kind()),
                        text("list.prior-review.lead", body, submitted.items().size()),
                        submitted.reason(),
                        bases.of(file.asked().map(ReviewAsked::clauses).orElse(List.of())),
                        Comparing.of(before, submitted.items()),
                        form,
                        list.priorReview(),
                        why.isEmpty() ? Optional.empty() : Optional.of(bases.refusal(form.title(), why))));
    }

    /** Only what waits for this agency's answer is shown to it. */
    private ListFile asked(ListId list, Actor actor) {
        ListFile file = handling.file(list);
        if (file.asked()
                .filter(asked -> asked.agency().equals(actor.authority()))
                .isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return file;
    }

    private static ListId list(String authority, String kind) {
        return new ListId(
                new AuthorityId(authority),
                ListKind.ofPath(kind).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }
}
