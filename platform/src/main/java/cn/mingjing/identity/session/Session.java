package cn.mingjing.identity.session;

import cn.mingjing.facts.Actor;
import cn.mingjing.identity.PersonId;
import cn.mingjing.identity.PostHeld;
import cn.mingjing.law.Post;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open session.
 *
 * @param id names it in lists; knowing it gives no access
 * @param name the person's name
 * @param postHeld the post he acts in; null when he holds none today or the chosen one has ended
 * @param bearer whether another system uses it with a token
 * @param mustChangePassword whether he may do nothing before he has chosen a new password
 */
public record Session(
        UUID id,
        PersonId person,
        String signInName,
        String name,
        @Nullable PostHeld postHeld,
        boolean bearer,
        boolean mustChangePassword,
        String address,
        Instant startedAt,
        Instant seenAt) {

    /** Who acts; empty while he has no post or must change his password first. */
    public Optional<Actor> actor() {
        return postHeld == null || mustChangePassword
                ? Optional.empty()
                : Optional.of(new Actor(person.toString(), name, postHeld.post(), postHeld.authority()));
    }

    /** The same session, acting in that post. */
    public Session in(PostHeld post) {
        return new Session(id, person, signInName, name, post, bearer, mustChangePassword, address, startedAt, seenAt);
    }

    /** In whose name what this session does is put on record, also when he may not act. */
    public Actor actorOnRecord() {
        return postHeld == null
                ? new Actor(person.toString(), name, Post.SYSTEM, Actor.INSTALLATION)
                : new Actor(person.toString(), name, postHeld.post(), postHeld.authority());
    }
}
