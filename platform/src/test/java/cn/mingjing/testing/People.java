package cn.mingjing.testing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.identity.Accounts;
import cn.mingjing.identity.NewAccount;
import cn.mingjing.identity.PersonId;
import cn.mingjing.identity.PostHeld;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Invented people for tests, each with an account of his own and the posts he is given. */
public final class People {

    /** The password of all of them. */
    public static final String PASSWORD = "Qingfeng-2026-Mingyue";

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Accounts accounts;

    public People(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Somebody with an account and no post. */
    public Somebody somebody() {
        return somebody(false);
    }

    /** @param oneTime whether he must choose a password of his own first */
    public Somebody somebody(boolean oneTime) {
        int number = NUMBER.incrementAndGet();
        var person = PersonId.random();
        var account = new NewAccount(person, "renyuan" + number, "人员" + number, PASSWORD, oneTime);
        assertThat(accounts.open(account, Actor.system())).isInstanceOf(Outcome.Done.class);
        return new Somebody(person, account.signInName(), account.name());
    }

    /** Somebody who has held this post for years; an administrator's authority is always the installation. */
    public Somebody holding(Post post, AuthorityId authority) {
        var somebody = somebody();
        grant(somebody, post, authority, LONG_AGO);
        return somebody;
    }

    /** Gives him one more post. */
    public PostHeld grant(Somebody somebody, Post post, AuthorityId authority, LocalDate from) {
        var where = post.administers() ? Actor.INSTALLATION : authority;
        var held = PostHeld.of(somebody.person(), post, where, null, from);
        assertThat(accounts.grant(held, Actor.system())).isInstanceOf(Outcome.Done.class);
        return held;
    }

    /** A test's person. */
    public record Somebody(PersonId person, String account, String name) {

        /** The same as who acts. */
        public Actor as(Post post, AuthorityId authority) {
            return new Actor(person.toString(), name, post, authority);
        }
    }
}
