package cn.mingjing.recording.collecting;

import cn.mingjing.law.AuthorityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the derived tables of collectings. */
@Repository
class CollectedFiles {

    private final JdbcClient database;

    CollectedFiles(JdbcClient database) {
        this.database = database;
    }

    /**
     * One line of the list of collectings.
     *
     * @param files how many are kept
     * @param left how many stayed on the device
     */
    record Line(
            CollectingId id,
            String device,
            String holder,
            String by,
            Instant begunAt,
            int files,
            int left,
            Optional<Instant> endedAt) {}

    Optional<AuthorityId> authority(CollectingId id) {
        return database.sql("SELECT authority FROM recording.collecting WHERE id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(AuthorityId::new);
    }

    /** The collecting of an authority that first brought these bytes. */
    Optional<CollectingId> earliest(String sha256, AuthorityId authority) {
        return database.sql("""
                        SELECT collecting
                          FROM recording.collected
                          JOIN recording.collecting ON id = collecting
                         WHERE sha256 = :sha256 AND authority = :authority AND earlier IS NULL
                         LIMIT 1
                        """)
                .param("sha256", sha256)
                .param("authority", authority.value())
                .query(UUID.class)
                .optional()
                .map(CollectingId::new);
    }

    /** The latest collectings, those under way first. */
    List<Line> latest(Set<AuthorityId> authorities, int limit) {
        return database.sql("""
                        SELECT id, device_number, holder_name, by_name, begun_at, files, left_behind, ended_at
                          FROM recording.collecting
                         WHERE authority = ANY (:authorities)
                         ORDER BY ended_at IS NOT NULL, begun_at DESC, id
                         LIMIT :limit
                        """)
                .param(
                        "authorities",
                        authorities.stream().map(AuthorityId::value).toArray(String[]::new))
                .param("limit", limit)
                .query(CollectedFiles::line)
                .list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                new CollectingId(row.getObject("id", UUID.class)),
                row.getString("device_number"),
                row.getString("holder_name"),
                row.getString("by_name"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getInt("files"),
                row.getInt("left_behind"),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
