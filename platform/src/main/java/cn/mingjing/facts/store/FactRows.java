package cn.mingjing.facts.store;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.FactId;
import cn.mingjing.facts.Recorded;
import cn.mingjing.facts.StreamId;
import cn.mingjing.facts.json.FactJson;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads facts from rows of header and content. */
final class FactRows implements RowMapper<FactRows.Row> {

    static final String SELECT = """
            SELECT f.seq, f.stream_kind, f.stream_id, f.number, f.type, f.occurred_at, f.recorded_at,
                   f.actor, f.authority, c.payload
              FROM facts.fact f JOIN facts.content c USING (seq)
            """;

    private final FactJson json;

    FactRows(FactJson json) {
        this.json = json;
    }

    /** A fact with its place in the order of writing. */
    record Row(long seq, Recorded<?> recorded) {}

    @Override
    public Row mapRow(ResultSet row, int rowNumber) throws SQLException {
        ObjectNode payload = json.parse(row.getString("payload"));
        JsonNode who = payload.required(FactJson.ACTOR);
        var actor = new Actor(
                row.getString("actor"),
                who.required("name").stringValue(),
                Post.valueOf(who.required("post").stringValue()),
                new AuthorityId(row.getString("authority")));
        var stream = new StreamId(row.getString("stream_kind"), row.getObject("stream_id", UUID.class));
        return new Row(
                row.getLong("seq"),
                new Recorded<>(
                        new FactId(stream, row.getInt("number")),
                        json.read(row.getString("type"), payload),
                        instant(row, "occurred_at"),
                        instant(row, "recorded_at"),
                        actor));
    }

    static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
