package cn.mingjing.identity.admin;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.identity.Account;
import cn.mingjing.identity.Accounts;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.identity.access.KnownAuthorities;
import cn.mingjing.identity.accounts.Separation;
import cn.mingjing.law.China;
import cn.mingjing.ui.Bases;
import cn.mingjing.ui.Bound;
import cn.mingjing.ui.Form;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Forms;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Refusal;
import cn.mingjing.ui.Submission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The forms with which the security administrator grants and ends posts. */
@Controller
class ChangingPosts {

    private static final String GRANT = "/admin/accounts/{person}/grant";
    private static final String END = "/admin/accounts/{person}/posts/{held}/end";

    private final Accounts accounts;
    private final FoundAccount found;
    private final KnownAuthorities authorities;
    private final Forms forms;
    private final Bases bases;
    private final Clock clock;

    ChangingPosts(
            Accounts accounts,
            FoundAccount found,
            KnownAuthorities authorities,
            Forms forms,
            Bases bases,
            Clock clock) {
        this.accounts = accounts;
        this.found = found;
        this.authorities = authorities;
        this.forms = forms;
        this.bases = bases;
        this.clock = clock;
    }

    @GetMapping(GRANT)
    Page askToGrant(@PathVariable UUID person) {
        var account = found.account(person);
        var context = FormContext.empty().suggested("from", LocalDate.ofInstant(clock.instant(), China.ZONE));
        return show(
                forms.open(GrantPost.class, context), account, account.name(), grantAddress(person), Optional.empty());
    }

    @PostMapping(GRANT)
    Page grant(@PathVariable UUID person, Submission sent, @CurrentActor Actor actor) {
        var account = found.account(person);
        var action = grantAddress(person);
        return answer(GrantPost.class, sent, account, account.name(), action, wanted -> grant(wanted, account, actor));
    }

    private Outcome grant(GrantPost wanted, Account account, Actor actor) {
        return wanted.endsBeforeItBegins()
                ? new Outcome.Refused(List.of(Separation.endsBeforeItBegins()))
                : accounts.grant(wanted.to(account.person()), actor);
    }

    @GetMapping(END)
    Page askToEnd(@PathVariable UUID person, @PathVariable UUID held) {
        var account = found.holder(person, held);
        return show(
                forms.open(EndPost.class, FormContext.empty()),
                account,
                about(account, held),
                endAddress(person, held),
                Optional.empty());
    }

    @PostMapping(END)
    Page end(@PathVariable UUID person, @PathVariable UUID held, Submission sent, @CurrentActor Actor actor) {
        var account = found.holder(person, held);
        return answer(
                EndPost.class,
                sent,
                account,
                about(account, held),
                endAddress(person, held),
                wanted -> accounts.end(held, wanted.lastDay(), actor));
    }

    private <R extends Record> Page answer(
            Class<R> act, Submission sent, Account account, String about, String action, Function<R, Outcome> perform) {
        return switch (forms.bind(act, FormContext.empty(), sent)) {
            case Bound.Invalid<R>(var form, var problems) ->
                show(form, account, about, action, Optional.empty()).status(HttpStatus.UNPROCESSABLE_CONTENT);
            case Bound.Valid<R>(var wanted) ->
                switch (perform.apply(wanted)) {
                    case Outcome.Done(var facts) ->
                        Page.seeOther(FoundAccount.address(account.person().value()))
                                .saying(text("identity.admin.done." + act.getSimpleName(), account.name()));
                    case Outcome.Refused(var objections) ->
                        show(
                                        forms.of(wanted, FormContext.empty()),
                                        account,
                                        about,
                                        action,
                                        Optional.of(bases.refusal(text("act." + act.getSimpleName()), objections)))
                                .status(HttpStatus.UNPROCESSABLE_CONTENT);
                };
        };
    }

    private static Page.Show show(Form form, Account account, String about, String action, Optional<Refusal> refusal) {
        var back = FoundAccount.address(account.person().value());
        return Page.of(
                "identity/admin/act", new ActPage(form, about, action, back, FoundAccount.crumbs(account), refusal));
    }

    /** Whose post it is that ends, and which. */
    private String about(Account account, UUID postHeld) {
        var held = accounts.postsOf(account.person()).stream()
                .filter(one -> one.id().equals(postHeld))
                .findFirst()
                .orElseThrow();
        return text(
                "identity.admin.about.post",
                account.name(),
                text("enum.Post." + held.post()),
                authorities.placeOf(held.authority(), held.unit()));
    }

    private static String grantAddress(UUID person) {
        return FoundAccount.address(person) + "/grant";
    }

    private static String endAddress(UUID person, UUID held) {
        return FoundAccount.address(person) + "/posts/" + held + "/end";
    }
}
