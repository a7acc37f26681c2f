package cn.mingjing.identity.signin;

import cn.mingjing.identity.Accounts;
import cn.mingjing.identity.PersonId;
import cn.mingjing.identity.PostHeld;
import cn.mingjing.identity.PostTaken;
import cn.mingjing.identity.log.FactAccessLog;
import cn.mingjing.identity.session.Session;
import cn.mingjing.identity.session.Sessions;
import cn.mingjing.law.China;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In which of his posts a person acts: the one he chose last, until he takes another. */
@Component
public class ChosenPost {

    private final Accounts accounts;
    private final Sessions sessions;
    private final FactAccessLog accessLog;
    private final JdbcClient database;
    private final Clock clock;

    ChosenPost(Accounts accounts, Sessions sessions, FactAccessLog accessLog, JdbcClient database, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.accessLog = accessLog;
        this.database = database;
        this.clock = clock;
    }

    /** The posts the person holds today. */
    public List<PostHeld> heldToday(PersonId person) {
        var today = LocalDate.ofInstant(clock.instant(), China.ZONE);
        return accounts.postsOf(person).stream()
                .filter(held -> held.heldOn(today))
                .toList();
    }

    /** The post a new session acts in; null when the person holds none today. */
    @Nullable
    PostHeld of(PersonId person) {
        var held = heldToday(person);
        return last(person)
                .flatMap(last ->
                        held.stream().filter(post -> post.id().equals(last)).findFirst())
                .or(() -> held.stream().findFirst())
                .orElse(null);
    }

    /** Lets the session act in another post; empty when the person does not hold it today. */
    public Optional<PostHeld> take(Session session, UUID postHeld) {
        var taken = heldToday(session.person()).stream()
                .filter(post -> post.id().equals(postHeld))
                .findFirst();
        taken.ifPresent(post -> {
            sessions.take(session.id(), post);
            remember(session.person(), post);
            accessLog.record(
                    new PostTaken(postHeld.toString()), session.in(post).actorOnRecord());
        });
        return taken;
    }

    private Optional<UUID> last(PersonId person) {
        return database.sql("""
                        SELECT last_post FROM identity.sign_in WHERE person = :person AND last_post IS NOT NULL
                        """)
                .param("person", person.value())
                .query(UUID.class)
                .optional();
    }

    private void remember(PersonId person, PostHeld post) {
        database.sql("UPDATE identity.sign_in SET last_post = :post WHERE person = :person")
                .param("post", post.id())
                .param("person", person.value())
                .update();
    }
}
