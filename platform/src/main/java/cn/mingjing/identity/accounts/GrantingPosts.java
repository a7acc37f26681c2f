package cn.mingjing.identity.accounts;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.identity.PostHeld;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Changes of the register of posts held, each inside the caller's transaction. */
@Component
class GrantingPosts {

    private final AccountTable accounts;
    private final PostTable posts;
    private final Entries entries;

    GrantingPosts(AccountTable accounts, PostTable posts, Entries entries) {
        this.accounts = accounts;
        this.posts = posts;
        this.entries = entries;
    }

    PostHeld get(UUID postHeld) {
        return posts.find(postHeld).orElseThrow();
    }

    Outcome grant(PostHeld wanted, Actor by) {
        accounts.lock(wanted.person());
        var grant = new Grant(wanted, posts.of(wanted.person()), by);
        var objections = objections(by, Separation.GRANTING, grant);
        if (!objections.isEmpty()) {
            return new Outcome.Refused(objections);
        }
        var granted = wanted.nextVersion();
        posts.add(granted);
        return entries.added(granted, by);
    }

    Outcome end(UUID postHeld, LocalDate lastDay, Actor by) {
        accounts.lock(get(postHeld).person());
        var before = get(postHeld);
        var objections = objections(by, Separation.ENDING, new Ending(before, lastDay, entries.today()));
        if (!objections.isEmpty()) {
            return new Outcome.Refused(objections);
        }
        var after = before.until(lastDay).nextVersion();
        posts.change(after);
        return entries.changed(before, after, by);
    }

    private static <S> List<Objection> objections(Actor by, List<Rule<S>> rules, S situation) {
        return Stream.concat(
                        Separation.SECURITY_ADMINISTRATOR_GRANTS.examine(by).stream(),
                        rules.stream().map(rule -> rule.examine(situation)).flatMap(Optional::stream))
                .toList();
    }
}
