package cn.mingjing.facts.verifying;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * A fact as its rows hold it, nothing of it believed.
 *
 * @param seed null when there is no content
 * @param payload null when there is no content
 */
record StoredFact(
        String stream,
        int number,
        String type,
        Instant occurred,
        Instant recorded,
        String actor,
        String authority,
        byte[] leaf,
        byte[] leafHash,
        byte @Nullable [] seed,
        @Nullable String payload) {

    static final String COLUMNS = """
            f.stream_kind, f.stream_id::text AS stream_id, f.number, f.type, f.occurred_at, f.recorded_at,
            f.actor, f.authority, f.leaf, f.leaf_hash, c.seed, c.payload::text AS payload
            """;

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    static StoredFact read(ResultSet row) throws SQLException {
        return new StoredFact(
                row.getString("stream_kind") + "/" + row.getString("stream_id"),
                row.getInt("number"),
                row.getString("type"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("authority"),
                row.getBytes("leaf"),
                row.getBytes("leaf_hash"),
                row.getBytes("seed"),
                row.getString("payload"));
    }

    /** Names it the way the system does: stream, {@code #}, number. */
    String id() {
        return stream + "#" + number;
    }

    /** Names it for a reader: id, type, when it was recorded by the time of China. */
    String inWords() {
        return Words.text("fact", id(), type, MINUTE.format(recorded.atOffset(CHINA)));
    }
}
