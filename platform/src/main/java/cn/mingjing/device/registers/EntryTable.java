package cn.mingjing.device.registers;

import cn.mingjing.law.AuthorityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The versions of all entries of the module's registers. */
@Component
class EntryTable {

    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private static final String NEWEST_OF = """
            SELECT DISTINCT ON (entry) *
              FROM device.entry
             WHERE authority = :authority AND register = :register
             ORDER BY entry, version DESC
            """;

    private static final String HISTORY = """
            SELECT *
              FROM device.entry
             WHERE register = :register AND entry = :entry
             ORDER BY version DESC
             LIMIT :most
            """;

    private static final String INSERT = """
            INSERT INTO device.entry (register, entry, version, authority, words, recorded_at, recorded_by)
            VALUES (:register, :entry, :version, :authority, :words::jsonb, :recordedAt, :recordedBy)
            """;

    private static final String CLAIM = """
            INSERT INTO device.number (authority, number, entry)
            VALUES (:authority, :number, :entry)
            ON CONFLICT DO NOTHING
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    EntryTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** How each entry of an authority stands. */
    List<Version> newest(String register, AuthorityId authority) {
        return jdbc.sql(NEWEST_OF)
                .param("authority", authority.value())
                .param("register", register)
                .query(this::read)
                .list();
    }

    Optional<Version> newest(String register, String entry) {
        return history(register, entry, 1).stream().findFirst();
    }

    /** Newest first. */
    List<Version> history(String register, String entry, int most) {
        return jdbc.sql(HISTORY)
                .param("register", register)
                .param("entry", entry)
                .param("most", most)
                .query(this::read)
                .list();
    }

    /** Every version of every entry of a register. */
    List<Version> all(String register) {
        return jdbc.sql("SELECT * FROM device.entry WHERE register = :register")
                .param("register", register)
                .query(this::read)
                .list();
    }

    void insert(String register, AuthorityId authority, Version version) {
        jdbc.sql(INSERT)
                .param("register", register)
                .param("entry", version.entry())
                .param("version", version.version())
                .param("authority", authority.value())
                .param("words", json.writeValueAsString(version.words()))
                .param("recordedAt", version.recordedAt().atOffset(ZoneOffset.UTC))
                .param("recordedBy", version.recordedBy())
                .update();
    }

    /** Whether the number is this entry's from now on, if it was not before. */
    boolean claims(AuthorityId authority, String number, String entry) {
        jdbc.sql(CLAIM)
                .param("authority", authority.value())
                .param("number", number)
                .param("entry", entry)
                .update();
        return jdbc.sql("SELECT entry FROM device.number WHERE authority = :authority AND number = :number")
                .param("authority", authority.value())
                .param("number", number)
                .query(String.class)
                .single()
                .equals(entry);
    }

    private Version read(ResultSet row, int number) throws SQLException {
        return new Version(
                row.getString("entry"),
                row.getInt("version"),
                json.readValue(row.getString("words"), WORDS),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"));
    }
}
