package cn.mingjing.identity.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.identity.access.SessionCookie;
import cn.mingjing.identity.password.TooManySignIns;
import cn.mingjing.identity.session.Session;
import cn.mingjing.identity.signin.Attempt;
import cn.mingjing.identity.signin.SignIn;
import cn.mingjing.ui.Bound;
import cn.mingjing.ui.Form;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Forms;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.SitePath;
import cn.mingjing.ui.Submission;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in and out in a browser. */
@Controller
class SignInPages {

    private static final String ADDRESS = "/sign-in";

    private final SignIn signIn;
    private final Forms forms;

    SignInPages(SignIn signIn, Forms forms) {
        this.signIn = signIn;
        this.forms = forms;
    }

    @GetMapping(ADDRESS)
    Page ask(@RequestParam(defaultValue = "") String to, @RequestParam @Nullable String stale) {
        var problem = stale == null ? Optional.<String>empty() : Optional.of(text("identity.sign-in.stale"));
        return show(forms.open(Credentials.class, FormContext.empty()), to, problem);
    }

    @PostMapping(ADDRESS)
    Page signIn(
            Submission sent,
            @RequestParam(defaultValue = "") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (forms.bind(Credentials.class, FormContext.empty(), sent)) {
            case Bound.Invalid<Credentials>(var form, var problems) ->
                show(form, to, Optional.empty()).status(HttpStatus.UNPROCESSABLE_CONTENT);
            case Bound.Valid<Credentials>(var typed) -> signIn(typed, to, request, response);
        };
    }

    @PostMapping("/sign-out")
    Page signOut(Session session, HttpServletRequest request, HttpServletResponse response) {
        signIn.out(session, request.getRemoteAddr());
        SessionCookie.remove(request, response);
        return Page.seeOther(ADDRESS).saying(text("identity.signed-out"));
    }

    private Page signIn(Credentials typed, String to, HttpServletRequest request, HttpServletResponse response) {
        try {
            return switch (signIn.attempt(
                    typed.account(), typed.password().text(), typed.code(), request.getRemoteAddr(), false)) {
                case Attempt.Accepted accepted -> {
                    SessionCookie.send(accepted.token(), request, response);
                    yield Page.seeOther(SitePath.isOne(to) ? to : home(accepted.session()));
                }
                case Attempt.Refused() ->
                    again(typed, to, HttpStatus.UNPROCESSABLE_CONTENT, text("identity.sign-in.refused"));
                case Attempt.MustWait(var remaining) -> {
                    var seconds = String.valueOf(remaining.toSeconds() + 1);
                    response.setHeader(HttpHeaders.RETRY_AFTER, seconds);
                    yield again(typed, to, HttpStatus.TOO_MANY_REQUESTS, text("identity.sign-in.wait", seconds));
                }
            };
        } catch (TooManySignIns e) {
            return again(typed, to, HttpStatus.SERVICE_UNAVAILABLE, text("identity.sign-in.busy"));
        }
    }

    private Page again(Credentials typed, String to, HttpStatus status, String problem) {
        return show(forms.of(typed, FormContext.empty()), to, Optional.of(problem))
                .status(status);
    }

    private static Page.Show show(Form form, String to, Optional<String> problem) {
        var action = SitePath.isOne(to) ? ADDRESS + "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8) : ADDRESS;
        return Page.of("identity/sign-in", new SignInForm(form, action, problem));
    }

    /** Where work begins: administrators have no desk. */
    private static String home(Session session) {
        return session.actor().filter(actor -> actor.post().administers()).isPresent() ? "/admin" : "/desk";
    }
}
