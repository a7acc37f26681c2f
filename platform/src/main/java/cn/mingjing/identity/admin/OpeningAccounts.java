package cn.mingjing.identity.admin;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.identity.Accounts;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.identity.NewAccount;
import cn.mingjing.identity.PersonId;
import cn.mingjing.identity.password.OneTimePassword;
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
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The form with which the system administrator opens an account. */
@Controller
class OpeningAccounts {

    private static final String ADDRESS = "/admin/accounts/new";
    private static final String LIST = "/admin/accounts";

    private final Accounts accounts;
    private final Forms forms;
    private final Bases bases;

    OpeningAccounts(Accounts accounts, Forms forms, Bases bases) {
        this.accounts = accounts;
        this.forms = forms;
        this.bases = bases;
    }

    @GetMapping(ADDRESS)
    Page ask() {
        return show(forms.open(OpenAccount.class, FormContext.empty()), Optional.empty());
    }

    @PostMapping(ADDRESS)
    Page open(Submission sent, @CurrentActor Actor actor) {
        return switch (forms.bind(OpenAccount.class, FormContext.empty(), sent)) {
            case Bound.Invalid<OpenAccount>(var form, var problems) ->
                show(form, Optional.empty()).status(HttpStatus.UNPROCESSABLE_CONTENT);
            case Bound.Valid<OpenAccount>(var wanted) -> open(wanted, actor);
        };
    }

    private Page open(OpenAccount wanted, Actor actor) {
        var password = OneTimePassword.make();
        var account = new NewAccount(PersonId.random(), wanted.signInName(), wanted.name(), password, true);
        return switch (accounts.open(account, actor)) {
            case Outcome.Done(var facts) ->
                Page.of(
                        "identity/admin/one-time-password",
                        new OneTimePasswordPage(
                                wanted.name(),
                                wanted.signInName(),
                                password,
                                FoundAccount.address(account.person().value())));
            case Outcome.Refused(var objections) ->
                show(
                                forms.of(wanted, FormContext.empty()),
                                Optional.of(bases.refusal(text("act.OpenAccount"), objections)))
                        .status(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private static Page.Show show(Form form, Optional<Refusal> refusal) {
        var crumbs = List.of(new Link(text("identity.admin.accounts"), LIST));
        return Page.of("identity/admin/act", new ActPage(form, "", ADDRESS, LIST, crumbs, refusal));
    }
}
