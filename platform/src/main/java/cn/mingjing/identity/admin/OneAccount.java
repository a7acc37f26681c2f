package cn.mingjing.identity.admin;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.identity.Account;
import cn.mingjing.identity.Accounts;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.identity.PersonId;
import cn.mingjing.identity.PostHeld;
import cn.mingjing.identity.access.KnownAuthorities;
import cn.mingjing.identity.factor.SecondFactors;
import cn.mingjing.identity.lockout.LockOut;
import cn.mingjing.identity.password.OneTimePassword;
import cn.mingjing.law.Post;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Pair;
import cn.mingjing.ui.Shown;
import cn.mingjing.ui.Table;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One account: what it is, who holds what, and the acts that need no form. */
@Controller
class OneAccount {

    private final Accounts accounts;
    private final KnownAuthorities authorities;
    private final LockOut lockOut;
    private final SecondFactors factors;
    private final FoundAccount found;

    OneAccount(
            Accounts accounts,
            KnownAuthorities authorities,
            LockOut lockOut,
            SecondFactors factors,
            FoundAccount found) {
        this.accounts = accounts;
        this.authorities = authorities;
        this.lockOut = lockOut;
        this.factors = factors;
        this.found = found;
    }

    @GetMapping("/admin/accounts/{person}")
    Page show(@PathVariable UUID person, @CurrentActor Actor actor) {
        var account = found.account(person);
        boolean grants = actor.post() == Post.SECURITY_ADMINISTRATOR;
        boolean locked = lockOut.isLocked(account.person());
        var posts = posts(account.person());
        return Page.of(
                "identity/admin/account",
                new AccountPage(
                        account,
                        about(account, locked),
                        grants ? withEnds(posts) : posts,
                        actor.post() == Post.SYSTEM_ADMINISTRATOR,
                        grants,
                        locked,
                        factors.has(account.person())));
    }

    @PostMapping("/admin/accounts/{person}/suspend")
    Page suspend(@PathVariable UUID person, @CurrentActor Actor actor) {
        return back(person, accounts.suspend(found.account(person).person(), actor), "identity.admin.suspended");
    }

    @PostMapping("/admin/accounts/{person}/resume")
    Page resume(@PathVariable UUID person, @CurrentActor Actor actor) {
        return back(person, accounts.resume(found.account(person).person(), actor), "identity.admin.resumed");
    }

    @PostMapping("/admin/accounts/{person}/second-factor/remove")
    Page removeSecondFactor(@PathVariable UUID person, @CurrentActor Actor actor) {
        return back(
                person,
                accounts.removeSecondFactor(found.account(person).person(), actor),
                "identity.admin.second-factor.removed");
    }

    /** The password is in the answer itself and nowhere else: no address, no log, no second look. */
    @PostMapping("/admin/accounts/{person}/password")
    Page resetPassword(@PathVariable UUID person, @CurrentActor Actor actor) {
        var account = found.account(person);
        var password = OneTimePassword.make();
        return switch (accounts.resetPassword(account.person(), password, actor)) {
            case Outcome.Done(var facts) ->
                Page.of(
                        "identity/admin/one-time-password",
                        new OneTimePasswordPage(
                                account.name(), account.signInName(), password, FoundAccount.address(person)));
            case Outcome.Refused refused -> back(person, refused, "");
        };
    }

    private static Page back(UUID person, Outcome outcome, String done) {
        var sentence = switch (outcome) {
            case Outcome.Done(var facts) -> text(done);
            case Outcome.Refused(var objections) -> objections.getFirst().reason();
        };
        return Page.seeOther(FoundAccount.address(person)).saying(sentence);
    }

    private List<Pair> about(Account account, boolean locked) {
        var state = AccountList.state(account.state(), locked);
        return List.of(
                new Pair(text("identity.account.name"), account.name()),
                new Pair(text("identity.account.sign-in-name"), account.signInName()),
                new Pair(text("identity.admin.state"), state.word()),
                new Pair(
                        text("identity.second-factor"),
                        text(
                                factors.has(account.person())
                                        ? "identity.admin.second-factor.yes"
                                        : "identity.admin.second-factor.no")),
                new Pair(text("identity.admin.person"), account.person().toString()));
    }

    private Table<PostHeld> posts(PersonId person) {
        return Table.of(
                        text("identity.admin.posts-held"),
                        accounts.postsOf(person),
                        new Empty(text("identity.admin.no-posts"), text("identity.admin.no-posts.how")))
                .text(text("identity.admin.post"), held -> text("enum.Post." + held.post()))
                .text(text("identity.admin.authority"), held -> authorities.nameOf(held.authority()))
                .text(text("identity.admin.unit"), held -> authorities.nameOf(held.authority(), held.unit()))
                .day(text("identity.admin.from"), PostHeld::from)
                .text(text("identity.admin.until"), OneAccount::until);
    }

    private static Table<PostHeld> withEnds(Table<PostHeld> posts) {
        return posts.link(
                text("identity.admin.act"),
                held -> held.until() == null ? text("act.EndPost") : text("identity.admin.shorten"),
                held -> FoundAccount.address(held.person().value()) + "/posts/" + held.id() + "/end");
    }

    private static String until(PostHeld held) {
        var until = held.until();
        return until == null ? text("identity.admin.no-end") : Shown.day(until);
    }
}
