package cn.mingjing.identity.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.identity.access.SessionCookie;
import cn.mingjing.identity.password.PasswordSettings;
import cn.mingjing.identity.session.Session;
import cn.mingjing.identity.signin.PasswordChange;
import cn.mingjing.ui.Bases;
import cn.mingjing.ui.Bound;
import cn.mingjing.ui.Form;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Forms;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Refusal;
import cn.mingjing.ui.Submission;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Choosing a new password of one's own. */
@Controller
class PasswordPages {

    private static final String ADDRESS = "/account/password";

    private final PasswordChange passwordChange;
    private final PasswordSettings settings;
    private final Forms forms;
    private final Bases bases;

    PasswordPages(PasswordChange passwordChange, PasswordSettings settings, Forms forms, Bases bases) {
        this.passwordChange = passwordChange;
        this.settings = settings;
        this.forms = forms;
        this.bases = bases;
    }

    @GetMapping(ADDRESS)
    Page ask(Session session) {
        return show(session, blank(), Optional.empty(), Optional.empty());
    }

    @PostMapping(ADDRESS)
    Page change(Submission sent, Session session, HttpServletRequest request, HttpServletResponse response) {
        return switch (forms.bind(ChoosePassword.class, FormContext.empty(), sent)) {
            case Bound.Invalid<ChoosePassword>(var form, var problems) ->
                show(session, form, Optional.empty(), Optional.empty()).status(HttpStatus.UNPROCESSABLE_CONTENT);
            case Bound.Valid<ChoosePassword>(var typed) ->
                typed.wanted().equals(typed.again())
                        ? change(typed, session, request, response)
                        : refused(session, "identity.password.not-the-same");
        };
    }

    private Page change(
            ChoosePassword typed, Session session, HttpServletRequest request, HttpServletResponse response) {
        var result = passwordChange.change(
                session, typed.present().text(), typed.wanted().text(), request.getRemoteAddr());
        return switch (result) {
            case PasswordChange.Result.Changed(var token) -> {
                SessionCookie.send(token, request, response);
                yield Page.seeOther("/account").saying(text("identity.password.changed"));
            }
            case PasswordChange.Result.NotProven() -> refused(session, "identity.password.not-proven");
            case PasswordChange.Result.Refused(var objections) ->
                show(
                                session,
                                blank(),
                                Optional.empty(),
                                Optional.of(bases.refusal(text("act.ChoosePassword"), objections)))
                        .status(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private Page refused(Session session, String problem) {
        return show(session, blank(), Optional.of(text(problem)), Optional.empty())
                .status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Page.Show show(Session session, Form form, Optional<String> problem, Optional<Refusal> refusal) {
        return Page.of(
                "identity/password", new PasswordForm(form, session.mustChangePassword(), settings, problem, refusal));
    }

    private Form blank() {
        return forms.open(ChoosePassword.class, FormContext.empty());
    }
}
