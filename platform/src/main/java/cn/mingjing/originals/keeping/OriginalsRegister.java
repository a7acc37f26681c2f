package cn.mingjing.originals.keeping;

import cn.mingjing.originals.Original;
import cn.mingjing.originals.OriginalRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what is kept. */
@Repository
class OriginalsRegister {

    private static final String SELECT = "SELECT sha256, sm3, size, media_type, name, kept_at FROM originals.original ";

    private final JdbcClient database;
    private final Clock clock;

    OriginalsRegister(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** In the caller's transaction, where there is one; bytes that are known already stay as they are known. */
    void add(OriginalRef ref, String sm3) {
        database.sql("""
                        INSERT INTO originals.original (sha256, sm3, size, media_type, name, kept_at)
                        VALUES (:sha256, :sm3, :size, :mediaType, :name, :now)
                        ON CONFLICT (sha256) DO NOTHING
                        """)
                .param("sha256", ref.sha256())
                .param("sm3", sm3)
                .param("size", ref.size())
                .param("mediaType", ref.mediaType())
                .param("name", ref.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Original> find(String sha256) {
        return database.sql(SELECT + "WHERE sha256 = :sha256")
                .param("sha256", sha256)
                .query(OriginalsRegister::row)
                .optional();
    }

    /** The sizes of those that are kept, by digest. */
    Map<String, Long> sizes(Collection<String> digests) {
        var sizes = new HashMap<String, Long>();
        database.sql("SELECT sha256, size FROM originals.original WHERE sha256 = ANY (:digests)")
                .param("digests", digests.toArray(String[]::new))
                .query(row -> {
                    sizes.put(row.getString("sha256"), row.getLong("size"));
                });
        return sizes;
    }

    List<Original> after(String sha256, int most) {
        return database.sql(SELECT + "WHERE sha256 > :after ORDER BY sha256 LIMIT :most")
                .param("after", sha256)
                .param("most", most)
                .query(OriginalsRegister::row)
                .list();
    }

    private static Original row(ResultSet row, int number) throws SQLException {
        return new Original(
                new OriginalRef(
                        row.getString("sha256"),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getLong("size")),
                row.getString("sm3"),
                row.getObject("kept_at", OffsetDateTime.class).toInstant());
    }
}
