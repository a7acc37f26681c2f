package cn.mingjing.identity.accounts;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.facts.StreamId;
import cn.mingjing.identity.Account;
import cn.mingjing.identity.Accounts;
import cn.mingjing.identity.Attempts;
import cn.mingjing.identity.NewAccount;
import cn.mingjing.identity.PersonId;
import cn.mingjing.identity.PostHeld;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Keeps both registers: each change in one transaction, each refusal on record after it. */
@Component
class RegisteredAccounts implements Accounts {

    private final Attempts attempts;
    private final ChangingAccounts changing;
    private final GrantingPosts granting;
    private final AccountTable accounts;
    private final PostTable posts;

    RegisteredAccounts(
            Attempts attempts,
            ChangingAccounts changing,
            GrantingPosts granting,
            AccountTable accounts,
            PostTable posts) {
        this.attempts = attempts;
        this.changing = changing;
        this.granting = granting;
        this.accounts = accounts;
        this.posts = posts;
    }

    @Override
    public Outcome open(NewAccount account, Actor by) {
        return act("open-account", account.person(), by, () -> changing.open(account, by));
    }

    @Override
    public Outcome suspend(PersonId person, Actor by) {
        return act("suspend-account", person, by, () -> changing.suspend(person, by));
    }

    @Override
    public Outcome resume(PersonId person, Actor by) {
        return act("resume-account", person, by, () -> changing.resume(person, by));
    }

    @Override
    public Outcome resetPassword(PersonId person, String oneTimePassword, Actor by) {
        return act("reset-password", person, by, () -> changing.resetPassword(person, oneTimePassword, by));
    }

    @Override
    public Outcome removeSecondFactor(PersonId person, Actor by) {
        return act("remove-second-factor", person, by, () -> changing.removeSecondFactor(person, by));
    }

    @Override
    public Outcome grant(PostHeld post, Actor by) {
        return act("grant-post", Entries.stream(post), by, () -> granting.grant(post, by));
    }

    @Override
    public Outcome end(UUID postHeld, LocalDate lastDay, Actor by) {
        return act("end-post", Entries.stream(granting.get(postHeld)), by, () -> granting.end(postHeld, lastDay, by));
    }

    @Override
    public Optional<Account> find(PersonId person) {
        return accounts.find(person);
    }

    @Override
    public Optional<Account> named(String signInName) {
        return accounts.named(signInName);
    }

    @Override
    public List<PostHeld> postsOf(PersonId person) {
        return posts.of(person);
    }

    @Override
    public List<PostHeld> holders(AuthorityId authority, Post post, LocalDate day) {
        return posts.holders(authority, post, day);
    }

    private Outcome act(String act, PersonId about, Actor by, Supplier<Outcome> decide) {
        return act(act, Entries.stream(about), by, decide);
    }

    private Outcome act(String act, StreamId about, Actor by, Supplier<Outcome> decide) {
        return attempts.whole(act, about, by, decide);
    }
}
