package cn.mingjing.identity.lockout;

import cn.mingjing.identity.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the attempts to sign in to each account, in the database, so that it holds across processes and restarts.
 *
 * <p>An attempt counts <em>before</em> its password is checked: a hundred attempts sent at once get five tries, not a
 * hundred.
 */
@Component
public class LockOut {

    /** What becomes of one attempt. */
    public enum Turn {
        /** The password may be checked. */
        FREE,
        /** The password may be checked; the account is locked already and opens when it is right. */
        LAST,
        /** The account is locked; its password is not checked. */
        LOCKED
    }

    private final JdbcClient database;
    private final LockOutSettings settings;
    private final Clock clock;

    LockOut(JdbcClient database, LockOutSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** Begins to count for a new account. */
    public void watch(PersonId person) {
        database.sql("INSERT INTO identity.sign_in (person) VALUES (:person)")
                .param("person", person.value())
                .update();
    }

    /** Counts one attempt; the last one locks the account until it proves right. A lock that has run out starts anew. */
    public Turn attempt(PersonId person) {
        var now = clock.instant();
        return database.sql("""
                        WITH turn AS (
                            SELECT person, CASE WHEN locked_until IS NULL THEN attempts + 1 ELSE 1 END AS number
                              FROM identity.sign_in
                             WHERE person = :person
                               AND (locked_until IS NULL OR locked_until <= :now)
                               FOR UPDATE)
                        UPDATE identity.sign_in s
                           SET attempts     = turn.number,
                               locked_until = CASE WHEN turn.number >= :most THEN CAST(:until AS timestamptz) END
                          FROM turn
                         WHERE s.person = turn.person
                        RETURNING s.attempts
                        """)
                .param("now", at(now))
                .param("person", person.value())
                .param("most", settings.attempts())
                .param("until", at(now.plus(settings.lasting())))
                .query(Integer.class)
                .optional()
                .map(attempts -> attempts < settings.attempts() ? Turn.FREE : Turn.LAST)
                .orElse(Turn.LOCKED);
    }

    /** Forgets all failed attempts: somebody has signed in, or an administrator lifts the lock. */
    public void lift(PersonId person) {
        database.sql("UPDATE identity.sign_in SET attempts = 0, locked_until = NULL WHERE person = :person")
                .param("person", person.value())
                .update();
    }

    /** Whether the account is locked now. */
    public boolean isLocked(PersonId person) {
        return database.sql("SELECT count(*) FROM identity.sign_in WHERE person = :person AND locked_until > :now")
                        .param("person", person.value())
                        .param("now", at(clock.instant()))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
