package cn.mingjing.identity.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.identity.access.SessionCookie;
import cn.mingjing.identity.password.TooManySignIns;
import cn.mingjing.identity.session.Session;
import cn.mingjing.identity.signin.Attempt;
import cn.mingjing.identity.signin.SignIn;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.SitePath;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

    private static final String TEMPLATE = "identity/sign-in";

    private final SignIn signIn;

    SignInPages(SignIn signIn) {
        this.signIn = signIn;
    }

    @GetMapping("/sign-in")
    Page ask(@RequestParam(defaultValue = "") String to, @RequestParam @Nullable String stale) {
        var problem = stale == null ? Optional.<String>empty() : Optional.of(text("identity.sign-in.stale"));
        return Page.of(TEMPLATE, new SignInForm("", here(to), problem));
    }

    @PostMapping("/sign-in")
    Page signIn(
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            return switch (signIn.attempt(account, password, request.getRemoteAddr(), false)) {
                case Attempt.Accepted accepted -> {
                    SessionCookie.send(accepted.token(), request, response);
                    yield Page.seeOther(here(to).isEmpty() ? home(accepted.session()) : to);
                }
                case Attempt.Refused() ->
                    again(account, to, HttpStatus.UNPROCESSABLE_CONTENT, text("identity.sign-in.refused"));
                case Attempt.MustWait(var remaining) -> {
                    var seconds = String.valueOf(remaining.toSeconds() + 1);
                    response.setHeader(HttpHeaders.RETRY_AFTER, seconds);
                    yield again(account, to, HttpStatus.TOO_MANY_REQUESTS, text("identity.sign-in.wait", seconds));
                }
            };
        } catch (TooManySignIns e) {
            return again(account, to, HttpStatus.SERVICE_UNAVAILABLE, text("identity.sign-in.busy"));
        }
    }

    @PostMapping("/sign-out")
    Page signOut(Session session, HttpServletRequest request, HttpServletResponse response) {
        signIn.out(session, request.getRemoteAddr());
        SessionCookie.remove(request, response);
        return Page.seeOther("/sign-in").saying(text("identity.signed-out"));
    }

    private static Page again(String account, String to, HttpStatus status, String problem) {
        return Page.of(TEMPLATE, new SignInForm(account, here(to), Optional.of(problem)))
                .status(status);
    }

    private static String here(String to) {
        return SitePath.isOne(to) ? to : "";
    }

    /** Where work begins: administrators have no desk. */
    private static String home(Session session) {
        return session.actor().filter(actor -> actor.post().administers()).isPresent() ? "/admin" : "/desk";
    }
}
