package cn.mingjing.originals.fixity;

import cn.mingjing.originals.Fixity;
import cn.mingjing.originals.FixityChecks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the rounds left behind. */
@Component
class FixityHistory implements FixityChecks {

    private final JdbcClient database;

    FixityHistory(JdbcClient database) {
        this.database = database;
    }

    /** The end of what was read last. */
    record Part(int number, String last, boolean whole) {}

    /**
     * One round as far as it has come.
     *
     * @param last when its last part was read
     * @param bytes of all originals read
     */
    record Round(Instant begun, Instant last, long count, long bytes, int faults, boolean whole) {

        private static final long MEGABYTE = 1_000_000;

        /** Begun ones count. */
        long megabytes() {
            return (bytes + MEGABYTE - 1) / MEGABYTE;
        }
    }

    /** @param seen when it was last found so */
    record Fault(String sha256, Fixity found, Instant since, Instant seen, Optional<Instant> restored) {}

    Optional<Part> last() {
        return database.sql("SELECT number, last, whole FROM originals.fixity_part ORDER BY number DESC LIMIT 1")
                .query((row, number) -> new Part(row.getInt("number"), row.getString("last"), row.getBoolean("whole")))
                .optional();
    }

    /** Newest first. */
    List<Round> rounds(int most) {
        return database.sql("""
                        SELECT min(begun) AS begun, max(at) AS last, sum(count) AS count, sum(bytes) AS bytes,
                               sum(faults) AS faults, bool_or(whole) AS whole
                          FROM originals.fixity_part GROUP BY round ORDER BY round DESC LIMIT :most
                        """)
                .param("most", most)
                .query((row, number) -> new Round(
                        instant(row, "begun"),
                        instant(row, "last"),
                        row.getLong("count"),
                        row.getLong("bytes"),
                        row.getInt("faults"),
                        row.getBoolean("whole")))
                .list();
    }

    /** When a round last came to its end. */
    Optional<Instant> lastWhole() {
        return database.sql("SELECT at FROM originals.fixity_part WHERE whole ORDER BY number DESC LIMIT 1")
                .query((row, number) -> instant(row, "at"))
                .optional();
    }

    /** Those that do not hold, then those that hold again, the newest first; without what was erased by law since. */
    List<Fault> faults(int most) {
        return database.sql("""
                        SELECT sha256, found, found_at, seen_at, restored_at
                          FROM originals.fixity_fault JOIN originals.original USING (sha256)
                         ORDER BY restored_at IS NOT NULL, found_at DESC, sha256 LIMIT :most
                        """).param("most", most).query(FixityHistory::fault).list();
    }

    @Override
    public Optional<Checked> latest(String sha256) {
        Optional<Checked> fault = database.sql("""
                        SELECT sha256, found, found_at, seen_at, restored_at FROM originals.fixity_fault
                         WHERE sha256 = :sha256 AND restored_at IS NULL
                        """)
                .param("sha256", sha256)
                .query(FixityHistory::fault)
                .optional()
                .map(found -> new Checked(found.seen(), found.found()));
        return fault.or(() -> database.sql("""
                        SELECT part.at FROM originals.original kept JOIN originals.fixity_part part
                            ON kept.sha256 > part.after AND kept.sha256 <= part.last AND part.begun >= kept.kept_at
                         WHERE kept.sha256 = :sha256 ORDER BY part.number DESC LIMIT 1
                        """)
                .param("sha256", sha256)
                .query((row, number) -> new Checked(instant(row, "at"), Fixity.HOLDS))
                .optional());
    }

    private static Fault fault(ResultSet row, int number) throws SQLException {
        return new Fault(
                row.getString("sha256"),
                Fixity.valueOf(row.getString("found")),
                instant(row, "found_at"),
                instant(row, "seen_at"),
                Optional.ofNullable(row.getObject("restored_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
