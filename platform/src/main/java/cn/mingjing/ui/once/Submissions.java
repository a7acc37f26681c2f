package cn.mingjing.ui.once;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The forms received lately, in {@code ui.submission}. */
@Repository
class Submissions {

    private static final Duration REMEMBERED = Duration.ofDays(1);

    /** A form that is not dealt with after this long was being dealt with by a process that died. */
    private static final Duration DEAD = Duration.ofMinutes(2);

    private final JdbcClient database;
    private final Clock clock;

    Submissions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether this is the first of its kind; then it is the caller's to deal with. */
    boolean first(UUID once) {
        var now = clock.instant();
        database.sql("DELETE FROM ui.submission WHERE received_at < ?")
                .param(at(now.minus(REMEMBERED)))
                .update();
        return database.sql("""
                                INSERT INTO ui.submission (once, received_at) VALUES (?, ?)
                                ON CONFLICT (once) DO UPDATE SET received_at = excluded.received_at
                                WHERE submission.next IS NULL AND submission.received_at < ?
                                """).params(once, at(now), at(now.minus(DEAD))).update() == 1;
    }

    /** Where the first one led; empty while it is being dealt with, and when it led nowhere. */
    Optional<String> next(UUID once) {
        return database.sql("SELECT next FROM ui.submission WHERE once = ? AND next IS NOT NULL")
                .param(once)
                .query(String.class)
                .optional();
    }

    /** It was acted upon and leads there. */
    void done(UUID once, String next) {
        database.sql("UPDATE ui.submission SET next = ? WHERE once = ?")
                .params(next, once)
                .update();
    }

    /** It was not acted upon and may be sent again. */
    void forget(UUID once) {
        database.sql("DELETE FROM ui.submission WHERE once = ?").param(once).update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
