package cn.mingjing.identity.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.identity.PostHeld;
import cn.mingjing.identity.access.KnownAuthorities;
import cn.mingjing.identity.session.Session;
import cn.mingjing.identity.signin.ChosenPost;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Shown;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account: the posts one holds, and in which one acts. */
@Controller
class AccountPages {

    private final ChosenPost chosenPost;
    private final KnownAuthorities authorities;

    AccountPages(ChosenPost chosenPost, KnownAuthorities authorities) {
        this.chosenPost = chosenPost;
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
        var sentence = chosenPost
                .take(session, post)
                .map(taken -> text("identity.account.taken", text("enum.Post." + taken.post())))
                .orElseGet(() -> text("identity.account.not-held"));
        return Page.seeOther("/account").saying(sentence);
    }

    private OwnAccount.HeldPost shown(PostHeld held) {
        var unit = authorities.nameOf(held.authority(), held.unit());
        var authority = authorities.nameOf(held.authority());
        return new OwnAccount.HeldPost(
                held.id().toString(),
                text("enum.Post." + held.post()),
                unit.isEmpty() ? authority : authority + " · " + unit,
                Shown.day(held.from()));
    }
}
