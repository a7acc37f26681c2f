package cn.mingjing.ui.draft;

import cn.mingjing.ui.Waiting;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits in {@code ui.waiting}. */
@Repository
class WaitingTable implements Waiting {

    private final JdbcClient database;

    WaitingTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public UUID keep(String place, String content) {
        UUID token = UUID.randomUUID();
        database.sql("""
                        INSERT INTO ui.waiting (place, token, content) VALUES (:place, :token, :content)
                        ON CONFLICT (place) DO UPDATE SET token = excluded.token, content = excluded.content
                        """)
                .param("place", place)
                .param("token", token)
                .param("content", content)
                .update();
        return token;
    }

    @Override
    public Optional<String> take(String place, UUID token) {
        return database.sql("DELETE FROM ui.waiting WHERE place = :place AND token = :token RETURNING content")
                .param("place", place)
                .param("token", token)
                .query(String.class)
                .optional();
    }
}
