package cn.mingjing.authority.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Authorities;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.facts.StreamId;
import cn.mingjing.identity.AccessLog;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.China;
import cn.mingjing.law.Objection;
import cn.mingjing.ui.Bases;
import cn.mingjing.ui.Bound;
import cn.mingjing.ui.Form;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Forms;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Submission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The way every entry of the registers goes: form, entry, refusal on record or back to the register. */
@Component
class EntryPages {

    private final Authorities authorities;
    private final Forms forms;
    private final Bases bases;
    private final AccessLog accessLog;
    private final Clock clock;

    EntryPages(Authorities authorities, Forms forms, Bases bases, AccessLog accessLog, Clock clock) {
        this.authorities = authorities;
        this.forms = forms;
        this.bases = bases;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /**
     * Where one entry is kept.
     *
     * @param authority in whose register; empty for an authority yet to be entered, and for what is no authority's
     * @param back where one goes on afterwards
     * @param changed the name of what is in the register already; empty for what is entered anew
     */
    record Place(
            String action, Optional<AuthorityId> authority, StreamId stream, String back, Optional<String> changed) {

        Place(String action, Optional<AuthorityId> authority, StreamId stream) {
            this(action, authority, stream, authority.map(Keeping::register).orElse(Keeping.REGISTER));
        }

        Place(String action, Optional<AuthorityId> authority, StreamId stream, String back) {
            this(action, authority, stream, back, Optional.empty());
        }

        /** The same place, for a change of what bears this name. */
        Place changing(String name) {
            return new Place(action, authority, stream, back, Optional.of(name));
        }
    }

    /** The entry; no page where there is none. */
    <T> T known(Optional<T> entry) {
        return entry.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), China.ZONE);
    }

    <R extends Record> Page empty(Class<R> type, FormContext context, Place place) {
        return show(forms.open(type, context.suggested("from", today())), place, Optional.empty());
    }

    <R extends Record> Page filled(R entry, FormContext context, Place place) {
        return show(forms.of(entry, context), place, Optional.empty());
    }

    <R extends Record> Page enter(
            Class<R> type, FormContext context, Submission sent, Place place, Actor actor, Function<R, Outcome> enter) {
        return switch (forms.bind(type, context, sent)) {
            case Bound.Invalid<R>(var form, var problems) ->
                show(form, place, Optional.empty())
                        .status(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
            case Bound.Valid<R>(var entry) ->
                switch (enter.apply(entry)) {
                    case Outcome.Done done -> Page.seeOther(place.back()).saying(text("authority.entered"));
                    case Outcome.Refused(var why) -> refused(forms.of(entry, context), place, actor, why);
                };
        };
    }

    private Page refused(Form form, Place place, Actor actor, List<Objection> why) {
        accessLog.refused(actor, "enter-" + place.stream().kind(), place.stream(), why);
        return show(form, place, Optional.of(why)).status(HttpStatus.CONFLICT);
    }

    private Page.Show show(Form form, Place place, Optional<List<Objection>> why) {
        String title =
                place.changed().map(name -> text("authority.change", name)).orElseGet(form::title);
        var refusal = why.map(objections -> bases.refusal(title, objections));
        return Page.of(
                "authority/entry", new EntryForm(title, form, place.action(), place.back(), crumbs(place), refusal));
    }

    private List<Link> crumbs(Place place) {
        var one = place.authority().map(id -> new Link(authorities.get(id).name(), Keeping.register(id)));
        return Stream.concat(Stream.of(new Link(text("authority.register"), Keeping.REGISTER)), one.stream())
                .toList();
    }
}
