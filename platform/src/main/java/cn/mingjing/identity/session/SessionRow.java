package cn.mingjing.identity.session;

import cn.mingjing.identity.PersonId;
import cn.mingjing.identity.PostHeld;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads a session with the post it acts in. */
class SessionRow implements RowMapper<Session> {

    @Override
    public Session mapRow(ResultSet row, int number) throws SQLException {
        var person = new PersonId(row.getObject("person", UUID.class));
        return new Session(
                row.getObject("id", UUID.class),
                person,
                row.getString("sign_in_name"),
                row.getString("name"),
                postHeld(row, person),
                row.getBoolean("bearer"),
                row.getBoolean("must_change"),
                row.getString("address"),
                instant(row, "started_at"),
                instant(row, "seen_at"));
    }

    private static @Nullable PostHeld postHeld(ResultSet row, PersonId person) throws SQLException {
        UUID id = row.getObject("held_id", UUID.class);
        return id == null
                ? null
                : new PostHeld(
                        id,
                        person,
                        Post.valueOf(row.getString("post")),
                        new AuthorityId(row.getString("authority")),
                        row.getString("unit"),
                        row.getObject("held_from", LocalDate.class),
                        row.getObject("held_until", LocalDate.class),
                        row.getInt("version"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
