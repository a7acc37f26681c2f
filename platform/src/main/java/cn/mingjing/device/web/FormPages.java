package cn.mingjing.device.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.facts.Outcome;
import cn.mingjing.law.Objection;
import cn.mingjing.ui.Bases;
import cn.mingjing.ui.Bound;
import cn.mingjing.ui.Form;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Forms;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Refusal;
import cn.mingjing.ui.Submission;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The way every form of this module goes: form, act, refusal or on. Refusals are recorded by who decides. */
@Component
public class FormPages {

    private final Forms forms;
    private final Bases bases;

    FormPages(Forms forms, Bases bases) {
        this.forms = forms;
        this.bases = bases;
    }

    /**
     * Where a form stands.
     *
     * @param about what it is about, such as a device's number; empty for nothing
     * @param back where one goes on afterwards
     */
    record Place(String action, String about, String back, List<Link> crumbs) {}

    /** A form, and why the act was not done. */
    public record FormPage(
            Form form, String about, String action, String back, List<Link> crumbs, Optional<Refusal> refusal) {}

    <R extends Record> Page open(Class<R> type, FormContext context, Place place) {
        return show(forms.open(type, context), place, Optional.empty());
    }

    <R extends Record> Page filled(R entry, FormContext context, Place place) {
        return show(forms.of(entry, context), place, Optional.empty());
    }

    <R extends Record> Page act(
            Class<R> type, FormContext context, Submission sent, Place place, Function<R, Outcome> act) {
        return switch (forms.bind(type, context, sent)) {
            case Bound.Invalid<R>(var form, var problems) ->
                show(form, place, Optional.empty())
                        .status(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
            case Bound.Valid<R>(var entry) ->
                switch (act.apply(entry)) {
                    case Outcome.Done done -> Page.seeOther(place.back()).saying(text("device.done"));
                    case Outcome.Refused(var why) ->
                        show(forms.of(entry, context), place, Optional.of(why)).status(HttpStatus.CONFLICT);
                };
        };
    }

    private Page.Show show(Form form, Place place, Optional<List<Objection>> why) {
        var refusal = why.map(objections -> bases.refusal(form.title(), objections));
        return Page.of(
                "device/form",
                new FormPage(form, place.about(), place.action(), place.back(), place.crumbs(), refusal));
    }
}
