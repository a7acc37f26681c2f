package cn.mingjing.identity.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.identity.NewAccount;
import cn.mingjing.identity.PersonId;
import cn.mingjing.identity.first.FirstAdministrators;
import cn.mingjing.identity.first.FirstAdministrators.Result;
import cn.mingjing.identity.password.PasswordSettings;
import cn.mingjing.law.Post;
import cn.mingjing.ui.Bases;
import cn.mingjing.ui.Bound;
import cn.mingjing.ui.Form;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Forms;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Refusal;
import cn.mingjing.ui.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Setting up the first three administrators with the one-time code. */
@Controller
class FirstPages {

    private static final String ADDRESS = "/first-administrator";

    private final FirstAdministrators administrators;
    private final PasswordSettings settings;
    private final Forms forms;
    private final Bases bases;

    FirstPages(FirstAdministrators administrators, PasswordSettings settings, Forms forms, Bases bases) {
        this.administrators = administrators;
        this.settings = settings;
        this.forms = forms;
        this.bases = bases;
    }

    @GetMapping(ADDRESS)
    Page ask() {
        var form = forms.open(AppointAdministrator.class, FormContext.empty());
        return show(form, HttpStatus.OK, Optional.empty(), Optional.empty());
    }

    @PostMapping(ADDRESS)
    Page appoint(Submission sent, HttpServletRequest request) {
        return switch (forms.bind(AppointAdministrator.class, FormContext.empty(), sent)) {
            case Bound.Invalid<AppointAdministrator>(var form, var problems) ->
                show(form, HttpStatus.UNPROCESSABLE_CONTENT, Optional.empty(), Optional.empty());
            case Bound.Valid<AppointAdministrator>(var typed) ->
                typed.password().equals(typed.again())
                        ? appoint(typed, request)
                        : again(typed, HttpStatus.UNPROCESSABLE_CONTENT, text("identity.first.not-the-same"));
        };
    }

    private Page appoint(AppointAdministrator typed, HttpServletRequest request) {
        var wanted = new NewAccount(
                PersonId.random(),
                typed.account(),
                typed.name(),
                typed.password().text(),
                false);
        return switch (administrators.appoint(typed.code(), wanted, request.getRemoteAddr())) {
            case Result.Appointed(var next) -> appointed(typed, next);
            case Result.Refused(var objections) ->
                show(
                        forms.of(typed, FormContext.empty()),
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        Optional.empty(),
                        Optional.of(bases.refusal(text("act.AppointAdministrator"), objections)));
            case Result.WrongCode() ->
                again(typed, HttpStatus.UNPROCESSABLE_CONTENT, text("identity.first.wrong-code"));
            case Result.MustWait(var remaining) ->
                again(typed, HttpStatus.TOO_MANY_REQUESTS, text("identity.sign-in.wait", remaining.toSeconds() + 1));
            case Result.TooLate() -> Page.seeOther("/sign-in").saying(text("identity.first.too-late"));
        };
    }

    private static Page appointed(AppointAdministrator typed, Optional<Post> next) {
        return next.map(post -> Page.seeOther(ADDRESS).saying(text("identity.first.appointed", typed.name())))
                .orElseGet(() -> Page.seeOther("/sign-in").saying(text("identity.first.all")));
    }

    private Page again(AppointAdministrator typed, HttpStatus status, String problem) {
        return show(forms.of(typed, FormContext.empty()), status, Optional.of(problem), Optional.empty());
    }

    private Page show(Form form, HttpStatus status, Optional<String> problem, Optional<Refusal> refusal) {
        return administrators
                .next()
                .<Page>map(post -> Page.of(
                                "identity/first",
                                new FirstForm(
                                        form,
                                        text("enum.Post." + post),
                                        FirstAdministrators.ORDER.indexOf(post) + 1,
                                        settings,
                                        problem,
                                        refusal))
                        .status(status))
                .orElseGet(() -> Page.seeOther("/sign-in"));
    }
}
