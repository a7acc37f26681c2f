package cn.mingjing.identity.log;

import cn.mingjing.facts.StreamId;
import cn.mingjing.identity.Looks;
import cn.mingjing.law.Post;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads looks from the derived table of the access log. */
@Component
class StoredLooks implements Looks {

    private static final String ONE_THING = "FROM identity.access_entry WHERE kind = 'Looked' AND what = :what";

    private final JdbcClient database;

    StoredLooks(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Look> at(StreamId about, String what, int most) {
        return database.sql("SELECT at, name, post " + ONE_THING + " ORDER BY at DESC, fact LIMIT :most")
                .param("what", EntryWords.looked(about, what))
                .param("most", most)
                .query((row, number) -> new Look(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("name"),
                        Post.valueOf(row.getString("post"))))
                .list();
    }

    @Override
    public boolean since(Instant then, String person, StreamId about, String what) {
        return database.sql("SELECT EXISTS (SELECT 1 " + ONE_THING + " AND person = :person AND at >= :then)")
                .param("what", EntryWords.looked(about, what))
                .param("person", person)
                .param("then", OffsetDateTime.ofInstant(then, ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }
}
