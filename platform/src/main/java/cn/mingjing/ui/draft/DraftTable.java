package cn.mingjing.ui.draft;

import cn.mingjing.ui.Draft;
import cn.mingjing.ui.Drafts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Drafts in {@code ui.draft}. */
@Repository
class DraftTable implements Drafts {

    private static final Duration FORGOTTEN = Duration.ofDays(90);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, List<String>>> TEXTS = new TypeReference<>() {};

    private final JdbcClient database;
    private final Clock clock;

    DraftTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void keep(String account, Draft draft) {
        database.sql("DELETE FROM ui.draft WHERE kept_at < ?")
                .param(at(clock.instant().minus(FORGOTTEN)))
                .update();
        database.sql("""
                        INSERT INTO ui.draft (account, key, title, href, texts, kept_at)
                        VALUES (?, ?, ?, ?, ?, ?)
                        ON CONFLICT (account, key) DO UPDATE
                        SET title = excluded.title, href = excluded.href, texts = excluded.texts, kept_at = excluded.kept_at
                        """)
                .params(
                        account,
                        draft.key(),
                        draft.title(),
                        draft.href(),
                        JSON.writeValueAsString(draft.texts()),
                        at(draft.keptAt()))
                .update();
    }

    @Override
    public Optional<Draft> find(String account, String key) {
        return database.sql("""
                        SELECT key, title, href, kept_at, texts
                        FROM ui.draft
                        WHERE account = ? AND key = ?
                        """)
                .params(account, key)
                .query((row, _) -> draft(row, JSON.readValue(row.getString("texts"), TEXTS)))
                .optional();
    }

    @Override
    public List<Draft> of(String account) {
        return database.sql("""
                        SELECT key, title, href, kept_at
                        FROM ui.draft
                        WHERE account = ?
                        ORDER BY kept_at DESC, key
                        LIMIT 200
                        """)
                .param(account)
                .query((row, _) -> draft(row, Map.of()))
                .list();
    }

    @Override
    public void discard(String account, String key) {
        database.sql("DELETE FROM ui.draft WHERE account = ? AND key = ?")
                .params(account, key)
                .update();
    }

    private static Draft draft(ResultSet row, Map<String, List<String>> texts) throws SQLException {
        return new Draft(
                row.getString("key"),
                row.getString("title"),
                row.getString("href"),
                row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                new LinkedMultiValueMap<>(texts));
    }

    private static OffsetDateTime at(java.time.Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
