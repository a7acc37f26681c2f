package cn.mingjing.facts;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far the log is in one state of the database.
 *
 * @param origin the log's name
 * @param size leaves of the newest signed tree
 * @param note the newest checkpoint as it was signed
 * @param signedAt when, as the installation says
 * @param waiting facts on record that are not sealed yet
 */
public record LogState(String origin, long size, String note, Instant signedAt, long waiting) {

    /** Asks one state. */
    public static LogState in(JdbcClient state) {
        return state.sql("""
                        SELECT l.origin, c.size, c.note, c.signed_at, (SELECT count(*) FROM facts.unsealed) AS waiting
                          FROM facts.log l CROSS JOIN (SELECT * FROM facts.checkpoint ORDER BY size DESC LIMIT 1) c
                        """)
                .query((row, n) -> new LogState(
                        row.getString("origin"),
                        row.getLong("size"),
                        row.getString("note"),
                        row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                        row.getLong("waiting")))
                .single();
    }
}
