package cn.mingjing.identity.password;

import cn.mingjing.identity.PersonId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The digests of the present and the former passwords. */
@Repository
class PasswordTable {

    /**
     * A person's present password.
     *
     * @param oneTime whether an administrator gave it and he must choose his own
     */
    record Present(String digest, boolean oneTime, Instant chosenAt) {}

    private final JdbcClient database;

    PasswordTable(JdbcClient database) {
        this.database = database;
    }

    Optional<Present> present(PersonId person) {
        return database.sql("SELECT hash, one_time, chosen_at FROM identity.password WHERE person = :person")
                .param("person", person.value())
                .query((row, number) -> new Present(
                        row.getString("hash"),
                        row.getBoolean("one_time"),
                        row.getObject("chosen_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** The digests of the last passwords before the present one, latest first. */
    List<String> former(PersonId person, int howMany) {
        return database.sql("""
                        SELECT hash FROM identity.former_password
                         WHERE person = :person
                         ORDER BY replaced_at DESC
                         LIMIT :howMany
                        """)
                .param("person", person.value())
                .param("howMany", howMany)
                .query(String.class)
                .list();
    }

    void replace(PersonId person, String digest, boolean oneTime, Instant now) {
        var at = OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
        database.sql("""
                        INSERT INTO identity.former_password (person, hash, replaced_at)
                        SELECT person, hash, :at FROM identity.password WHERE person = :person
                        """).param("person", person.value()).param("at", at).update();
        database.sql("""
                        INSERT INTO identity.password (person, hash, one_time, chosen_at)
                        VALUES (:person, :hash, :oneTime, :at)
                        ON CONFLICT (person) DO UPDATE
                           SET hash = excluded.hash, one_time = excluded.one_time, chosen_at = excluded.chosen_at
                        """)
                .param("person", person.value())
                .param("hash", digest)
                .param("oneTime", oneTime)
                .param("at", at)
                .update();
    }
}
