package cn.mingjing.identity.accounts;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.EntryChanged;
import cn.mingjing.facts.FactStore;
import cn.mingjing.facts.Outcome;
import cn.mingjing.facts.StreamId;
import cn.mingjing.identity.Account;
import cn.mingjing.identity.PersonId;
import cn.mingjing.identity.PostHeld;
import cn.mingjing.law.China;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Puts changes of the two registers on record: one stream per entry. */
@Component
class Entries {

    static final String ACCOUNT = "account";
    static final String POST_HELD = "post-held";

    private static final String PASSWORD = "password";
    private static final String SECOND_FACTOR = "secondFactor";

    /** Words that tell of the change alone, and of nothing that stands in the register. */
    static final Set<String> OF_THE_CHANGE = Set.of(PASSWORD, SECOND_FACTOR);

    private final FactStore facts;
    private final Clock clock;

    Entries(FactStore facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    static StreamId stream(PersonId account) {
        return new StreamId(ACCOUNT, account.value());
    }

    static StreamId stream(PostHeld held) {
        return new StreamId(POST_HELD, held.id());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), China.ZONE);
    }

    Outcome added(Account account, Actor by) {
        return record(stream(account.person()), 0, Map.of(), words(account), by);
    }

    Outcome changed(Account before, Account after, Actor by) {
        return record(stream(after.person()), before.version(), words(before), words(after), by);
    }

    Outcome added(PostHeld held, Actor by) {
        return record(stream(held), 0, Map.of(), words(held), by);
    }

    Outcome changed(PostHeld before, PostHeld after, Actor by) {
        return record(stream(after), before.version(), words(before), words(after), by);
    }

    /** A new password is on record as a change of the account, without the password or its digest. */
    Outcome passwordReset(Account before, Account after, Actor by) {
        var words = new TreeMap<>(words(after));
        words.put(PASSWORD, "reset");
        return record(stream(after.person()), before.version(), words(before), words, by);
    }

    /** On record as a change of the account, without its secret. */
    Outcome secondFactorRemoved(Account before, Account after, Actor by) {
        var words = new TreeMap<>(words(after));
        words.put(SECOND_FACTOR, "removed");
        return record(stream(after.person()), before.version(), words(before), words, by);
    }

    private Outcome record(
            StreamId stream, int version, Map<String, String> before, Map<String, String> after, Actor by) {
        var fact = new EntryChanged(stream.kind(), stream.id().toString(), before, after);
        facts.append(stream, version, List.of(fact), by, clock.instant());
        return Outcome.Done.with(fact);
    }

    static Map<String, String> words(Account account) {
        return Map.of(
                "signInName",
                account.signInName(),
                "name",
                account.name(),
                "state",
                account.state().name());
    }

    static Map<String, String> words(PostHeld held) {
        return Map.of(
                "person",
                held.person().toString(),
                "post",
                held.post().name(),
                "authority",
                held.authority().value(),
                "unit",
                held.unit() == null ? "" : held.unit(),
                "from",
                held.from().toString(),
                "until",
                held.until() == null ? "" : held.until().toString());
    }
}
