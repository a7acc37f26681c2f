package cn.mingjing.identity.session;

import cn.mingjing.identity.PersonId;
import cn.mingjing.identity.PostHeld;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens, finds and ends sessions. They live in the database, so a restart or a second process changes nothing. */
@Component
public class Sessions {

    /** How exact the time of last use is kept: one write a minute is enough for a time-out of half an hour. */
    private static final Duration EXACTNESS = Duration.ofMinutes(1);

    private final SessionTable table;
    private final SessionSettings settings;
    private final Clock clock;

    Sessions(SessionTable table, SessionSettings settings, Clock clock) {
        this.table = table;
        this.settings = settings;
        this.clock = clock;
    }

    /** Opens a session under a token nobody has seen before, and clears away those that have ended. */
    public SessionToken open(PersonId person, @Nullable PostHeld post, boolean bearer, String address) {
        var now = clock.instant();
        table.removeEnded(now, now.minus(settings.idle()));
        var token = SessionToken.random();
        table.add(
                token.digest(),
                person,
                post == null ? null : post.id(),
                bearer,
                address,
                now,
                now.plus(bearer ? settings.token() : settings.longest()));
        return token;
    }

    /** The open session of this token, which counts as used now. */
    public Optional<Session> find(SessionToken token) {
        var now = clock.instant();
        var found = table.find(token.digest(), now, now.minus(settings.idle()));
        found.filter(session -> session.seenAt().isBefore(now.minus(EXACTNESS)))
                .ifPresent(session -> table.touch(session.id(), now));
        return found;
    }

    /** The open sessions of a person, latest first. */
    public List<Session> of(PersonId person) {
        var now = clock.instant();
        return table.of(person, now, now.minus(settings.idle()));
    }

    /** From now on the session acts in that post. */
    public void take(UUID session, PostHeld post) {
        table.take(session, post.id());
    }

    public void end(UUID session) {
        table.remove(session);
    }

    public void endAllOf(PersonId person) {
        table.removeAllOf(person);
    }
}
