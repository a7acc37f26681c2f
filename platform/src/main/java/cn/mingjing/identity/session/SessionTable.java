package cn.mingjing.identity.session;

import cn.mingjing.identity.PersonId;
import cn.mingjing.identity.password.PasswordSettings;
import cn.mingjing.law.China;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of open sessions. */
@Repository
class SessionTable {

    private static final String OPEN_SESSIONS = """
            SELECT s.id, s.person, a.sign_in_name, a.name, s.bearer, s.address, s.started_at, s.seen_at,
                   w.one_time OR w.chosen_at < :oldestPassword AS must_change,
                   p.id AS held_id, p.post, p.authority, p.unit, p.held_from, p.held_until, p.version
              FROM identity.session s
              JOIN identity.account a  ON a.person = s.person AND a.state = 'OPEN'
              JOIN identity.password w ON w.person = s.person
              LEFT JOIN identity.post_held p
                     ON p.id = s.post_held
                    AND p.held_from <= :today
                    AND (p.held_until IS NULL OR p.held_until >= :today)
             WHERE s.ends_at > :now
               AND (s.bearer OR s.seen_at > :idleSince)
            """;

    private final JdbcClient database;
    private final PasswordSettings passwords;

    SessionTable(JdbcClient database, PasswordSettings passwords) {
        this.database = database;
        this.passwords = passwords;
    }

    void add(
            byte[] digest,
            PersonId person,
            @Nullable UUID postHeld,
            boolean bearer,
            String address,
            Instant now,
            Instant endsAt) {
        database.sql("""
                        INSERT INTO identity.session
                               (id, token_hash, person, post_held, bearer, address, started_at, seen_at, ends_at)
                        VALUES (:id, :digest, :person, :postHeld, :bearer, :address, :now, :now, :endsAt)
                        """)
                .param("id", UUID.randomUUID())
                .param("digest", digest)
                .param("person", person.value())
                .param("postHeld", postHeld)
                .param("bearer", bearer)
                .param("address", address)
                .param("now", at(now))
                .param("endsAt", at(endsAt))
                .update();
    }

    Optional<Session> find(byte[] digest, Instant now, Instant idleSince) {
        return query(OPEN_SESSIONS + " AND s.token_hash = :digest", now, idleSince)
                .param("digest", digest)
                .query(new SessionRow())
                .optional();
    }

    List<Session> of(PersonId person, Instant now, Instant idleSince) {
        return query(OPEN_SESSIONS + " AND s.person = :person ORDER BY s.started_at DESC", now, idleSince)
                .param("person", person.value())
                .query(new SessionRow())
                .list();
    }

    private JdbcClient.StatementSpec query(String sql, Instant now, Instant idleSince) {
        return database.sql(sql)
                .param("now", at(now))
                .param("idleSince", at(idleSince))
                .param("today", LocalDate.ofInstant(now, China.ZONE))
                .param("oldestPassword", at(now.minus(passwords.validFor())));
    }

    void touch(UUID session, Instant now) {
        database.sql("UPDATE identity.session SET seen_at = :now WHERE id = :session AND seen_at < :now")
                .param("now", at(now))
                .param("session", session)
                .update();
    }

    void take(UUID session, UUID postHeld) {
        database.sql("UPDATE identity.session SET post_held = :postHeld WHERE id = :session")
                .param("postHeld", postHeld)
                .param("session", session)
                .update();
    }

    void remove(UUID session) {
        database.sql("DELETE FROM identity.session WHERE id = :session")
                .param("session", session)
                .update();
    }

    void removeAllOf(PersonId person) {
        database.sql("DELETE FROM identity.session WHERE person = :person")
                .param("person", person.value())
                .update();
    }

    void removeEnded(Instant now, Instant idleSince) {
        database.sql("""
                        DELETE FROM identity.session
                         WHERE ends_at <= :now OR (NOT bearer AND seen_at <= :idleSince)
                        """)
                .param("now", at(now))
                .param("idleSince", at(idleSince))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
