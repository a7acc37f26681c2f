package cn.mingjing.settings.versions;

import cn.mingjing.law.AuthorityId;
import cn.mingjing.settings.Version;
import cn.mingjing.settings.Versions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the table of approved versions. */
@Repository
class StoredVersions implements Versions {

    private final JdbcClient database;

    StoredVersions(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Version> of(AuthorityId authority) {
        return database.sql("""
                        SELECT version, document, since, approved_on, prepared_by, approved_by, content,
                               min(since) OVER later - 1 AS until
                          FROM settings.version
                         WHERE authority = :authority
                        WINDOW later AS (ORDER BY version ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING)
                         ORDER BY version DESC
                        """)
                .param("authority", authority.value())
                .query((row, number) -> version(row))
                .list();
    }

    Optional<AuthorityId> issuerOf(String document) {
        return database.sql("SELECT authority FROM settings.version WHERE document = :document LIMIT 1")
                .param("document", document)
                .query((row, number) -> new AuthorityId(row.getString(1)))
                .optional();
    }

    /** How many versions there are of any authority; it only ever grows. */
    long count() {
        return database.sql("SELECT count(*) FROM settings.version")
                .query(Long.class)
                .single();
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getInt("version"),
                row.getString("document"),
                row.getObject("since", LocalDate.class),
                Optional.ofNullable(row.getObject("until", LocalDate.class)),
                row.getObject("approved_on", LocalDate.class),
                row.getString("prepared_by"),
                row.getString("approved_by"),
                row.getString("content"));
    }
}
