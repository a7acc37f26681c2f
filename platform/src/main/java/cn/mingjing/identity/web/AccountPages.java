package cn.mingjing.identity.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.identity.PostHeld;
import cn.mingjing.identity.access.KnownAuthorities;
import cn.mingjing.identity.factor.SecondFactors;
import cn.mingjing.identity.session.Session;
import cn.mingjing.identity.signin.ChosenPost;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Pair;
import cn.mingjing.ui.Shown;
import java.util.List;
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
    private final SecondFactors factors;

    AccountPages(ChosenPost chosenPost, KnownAuthorities authorities, SecondFactors factors) {
        this.chosenPost = chosenPost;
        this.authorities = authorities;
        this.factors = factors;
    }

    @GetMapping("/account")
    Page account(Session session) {
        var posts =
                chosenPost.heldToday(session.person()).stream().map(this::shown).toList();
        var held = session.postHeld();
        var chosen = held == null ? "" : held.id().toString();
        boolean secondFactor = factors.has(session.person());
        return Page.of("identity/account", new OwnAccount(about(session, secondFactor), secondFactor, posts, chosen));
    }

    @PostMapping("/account/post")
    Page take(@RequestParam UUID post, Session session) {
        var sentence = chosenPost
                .take(session, post)
                .map(taken -> text("identity.account.taken", text("enum.Post." + taken.post())))
                .orElseGet(() -> text("identity.account.not-held"));
        return Page.seeOther("/account").saying(sentence);
    }

    private static List<Pair> about(Session session, boolean secondFactor) {
        return List.of(
                new Pair(text("identity.account.name"), session.name()),
                new Pair(text("identity.account.sign-in-name"), session.signInName()),
                new Pair(
                        text("identity.second-factor"),
                        text(secondFactor ? "identity.admin.second-factor.yes" : "identity.admin.second-factor.no")));
    }

    private OwnAccount.HeldPost shown(PostHeld held) {
        return new OwnAccount.HeldPost(
                held.id().toString(),
                text("enum.Post." + held.post()),
                authorities.placeOf(held.authority(), held.unit()),
                Shown.day(held.from()));
    }
}
