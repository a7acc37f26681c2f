package cn.mingjing.recording.collecting;

import cn.mingjing.facts.Actor;
import cn.mingjing.identity.Purview;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.recording.Recordings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the derived tables of what was collected. */
@Repository
class StoredRecordings implements Recordings {

    private static final String SEEN = """
              FROM recording.collected file
              JOIN recording.collecting card ON card.id = file.collecting
             WHERE card.authority = ANY (:authorities)
               AND (:holder = '' OR card.holder = :holder)
               AND file.earlier IS NULL
               AND file.media_type NOT LIKE 'text/%'
            """;

    private static final String UNASSIGNED =
            SEEN + " AND NOT EXISTS (SELECT FROM recording.cited WHERE cited.sha256 = file.sha256)";

    private static final String COLUMNS = """
            SELECT file.collecting, card.device_number, card.holder_name, file.path, file.sha256, file.media_type, file.size,
                   file.taken_from - COALESCE(card.drift_seconds, 0) * interval '1 second' AS begun,
                   file.taken_to - COALESCE(card.drift_seconds, 0) * interval '1 second' AS ended
            """;

    private final JdbcClient database;
    private final Purview purview;

    StoredRecordings(JdbcClient database, Purview purview) {
        this.database = database;
        this.purview = purview;
    }

    @Override
    public List<Taken> unassigned(Actor actor, int page) {
        return seen(COLUMNS + UNASSIGNED + " ORDER BY begun DESC, file.sha256 LIMIT :size OFFSET :skip", actor)
                .param("size", PAGE)
                .param("skip", (page - 1) * PAGE)
                .query(StoredRecordings::taken)
                .list();
    }

    @Override
    public int unassignedCount(Actor actor) {
        return seen("SELECT count(*) " + UNASSIGNED, actor).query(Integer.class).single();
    }

    @Override
    public Optional<Taken> find(String sha256, Actor actor) {
        return seen(COLUMNS + SEEN + " AND file.sha256 = :sha256", actor)
                .param("sha256", sha256)
                .query(StoredRecordings::taken)
                .optional();
    }

    private JdbcClient.StatementSpec seen(String sql, Actor actor) {
        return database.sql(sql)
                .param(
                        "authorities",
                        purview.of(actor).stream().map(AuthorityId::value).toArray(String[]::new))
                .param("holder", actor.post() == Post.OFFICER ? actor.person() : "");
    }

    private static Taken taken(ResultSet row, int number) throws SQLException {
        String path = row.getString("path");
        return new Taken(
                row.getString("collecting"),
                row.getString("device_number"),
                row.getString("holder_name"),
                path,
                new OriginalRef(row.getString("sha256"), path, row.getString("media_type"), row.getLong("size"))
                        .named(path),
                row.getObject("begun", LocalDateTime.class),
                row.getObject("ended", LocalDateTime.class));
    }
}
