package cn.mingjing.identity.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.identity.PostHeld;
import cn.mingjing.identity.access.KnownAuthorities;
import cn.mingjing.identity.access.SessionCookie;
import cn.mingjing.identity.password.PasswordSettings;
import cn.mingjing.identity.session.Session;
import cn.mingjing.identity.signin.ChosenPost;
import cn.mingjing.identity.signin.PasswordChange;
import cn.mingjing.law.Objection;
import cn.mingjing.ui.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account: the posts one holds, in which one acts, and the password. */
@Controller
class AccountPages {

    private final ChosenPost chosenPost;
    private final PasswordChange passwordChange;
    private final PasswordSettings settings;
    private final KnownAuthorities authorities;

    AccountPages(
            ChosenPost chosenPost,
            PasswordChange passwordChange,
            PasswordSettings settings,
            KnownAuthorities authorities) {
        this.chosenPost = chosenPost;
        this.passwordChange = passwordChange;
        this.settings = settings;
        this.authorities = authorities;
    }

    @GetMapping("/account")
    Page account(Session session) {
        var posts =
                chosenPost.heldToday(session.person()).stream().map(this::shown).toList();
        var held = session.postHeld();
        var chosen = held == null ? "" : held.id().toString();
        return Page.of("identity/account", new OwnAccount(session.name(), session.signInName(), posts, chosen));
    }

    @PostMapping("/account/post")
    Page take(@RequestParam UUID post, Session session) {
        return chosenPost
                .take(session, post)
                .map(taken -> Page.seeOther("/account")
                        .saying(text("identity.account.taken", text("enum.Post." + taken.post()))))
                .orElseGet(() -> Page.seeOther("/account").saying(text("identity.account.not-held")));
    }

    @GetMapping("/account/password")
    Page password(Session session) {
        return Page.of("identity/password", form(session, List.of()));
    }

    @PostMapping("/account/password")
    Page change(
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String wanted,
            @RequestParam(defaultValue = "") String again,
            Session session,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!wanted.equals(again)) {
            return refused(session, List.of(text("identity.password.not-the-same")));
        }
        return switch (passwordChange.change(session, present, wanted, request.getRemoteAddr())) {
            case PasswordChange.Result.Changed(var token) -> {
                SessionCookie.send(token, request, response);
                yield Page.seeOther(session.mustChangePassword() ? "/desk" : "/account")
                        .saying(text("identity.password.changed"));
            }
            case PasswordChange.Result.NotProven() -> refused(session, List.of(text("identity.password.not-proven")));
            case PasswordChange.Result.Refused(var objections) ->
                refused(session, objections.stream().map(Objection::reason).toList());
        };
    }

    private Page refused(Session session, List<String> problems) {
        return Page.of("identity/password", form(session, problems)).status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private PasswordForm form(Session session, List<String> problems) {
        return new PasswordForm(
                session.mustChangePassword(), settings.length(), settings.classes(), settings.remembered(), problems);
    }

    private OwnAccount.HeldPost shown(PostHeld held) {
        return new OwnAccount.HeldPost(
                held.id().toString(),
                text("enum.Post." + held.post()),
                authorities.nameOf(held.authority()),
                held.from().toString());
    }
}
