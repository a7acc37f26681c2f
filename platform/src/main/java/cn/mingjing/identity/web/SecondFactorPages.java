package cn.mingjing.identity.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.identity.SecondFactorChosen;
import cn.mingjing.identity.factor.Enrolment;
import cn.mingjing.identity.factor.SecondFactors;
import cn.mingjing.identity.log.FactAccessLog;
import cn.mingjing.identity.session.Session;
import cn.mingjing.identity.signin.PasswordChange;
import cn.mingjing.ui.Bound;
import cn.mingjing.ui.Form;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Forms;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Putting a second factor of one's own in force: password, secret, first code. Only an administrator takes it away. */
@Controller
class SecondFactorPages {

    private static final String ADDRESS = "/account/second-factor";
    private static final String CONFIRM = ADDRESS + "/confirm";

    private final SecondFactors factors;
    private final PasswordChange passwords;
    private final FactAccessLog accessLog;
    private final Forms forms;

    SecondFactorPages(SecondFactors factors, PasswordChange passwords, FactAccessLog accessLog, Forms forms) {
        this.factors = factors;
        this.passwords = passwords;
        this.accessLog = accessLog;
        this.forms = forms;
    }

    @GetMapping(ADDRESS)
    Page ask(Session session) {
        return factors.has(session.person()) ? page(null, null, ADDRESS, null) : beginning(null);
    }

    /** The secret is in the answer itself and nowhere else: no address, no log, no second look. */
    @PostMapping(ADDRESS)
    Page begin(Submission sent, Session session, HttpServletRequest request) {
        return switch (forms.bind(BeginSecondFactor.class, FormContext.empty(), sent)) {
            case Bound.Invalid<BeginSecondFactor>(var form, var problems) ->
                page(form, null, ADDRESS, null).status(HttpStatus.UNPROCESSABLE_CONTENT);
            case Bound.Valid<BeginSecondFactor>(var typed) ->
                passwords.proves(session, typed.present().text(), request.getRemoteAddr())
                        ? begun(session)
                        : beginning("identity.password.not-proven").status(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private Page begun(Session session) {
        return factors.begin(session.person())
                .<Page>map(secret -> page(
                        forms.open(ConfirmSecondFactor.class, FormContext.empty()),
                        Enrolment.of(secret, session.signInName()),
                        CONFIRM,
                        null))
                .orElseGet(() -> Page.seeOther(ADDRESS));
    }

    @PostMapping(CONFIRM)
    Page confirm(Submission sent, Session session, HttpServletRequest request) {
        return switch (forms.bind(ConfirmSecondFactor.class, FormContext.empty(), sent)) {
            case Bound.Invalid<ConfirmSecondFactor>(var form, var problems) ->
                page(form, null, CONFIRM, null).status(HttpStatus.UNPROCESSABLE_CONTENT);
            case Bound.Valid<ConfirmSecondFactor>(var typed) ->
                factors.confirm(session.person(), typed.code())
                        ? confirmed(session, request.getRemoteAddr())
                        : page(
                                        forms.open(ConfirmSecondFactor.class, FormContext.empty()),
                                        null,
                                        CONFIRM,
                                        "identity.second-factor.wrong")
                                .status(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private Page confirmed(Session session, String address) {
        accessLog.record(new SecondFactorChosen(address), session.actorOnRecord());
        return Page.seeOther("/account").saying(text("identity.second-factor.done"));
    }

    private Page.Show beginning(@Nullable String problem) {
        return page(forms.open(BeginSecondFactor.class, FormContext.empty()), null, ADDRESS, problem);
    }

    private static Page.Show page(
            @Nullable Form form, @Nullable Enrolment enrolment, String action, @Nullable String problem) {
        return Page.of(
                "identity/second-factor",
                new SecondFactorForm(
                        Optional.ofNullable(form),
                        Optional.ofNullable(enrolment),
                        action,
                        problem == null ? Optional.empty() : Optional.of(text(problem))));
    }
}
