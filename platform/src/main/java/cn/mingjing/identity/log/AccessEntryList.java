package cn.mingjing.identity.log;

import cn.mingjing.facts.FactId;
import cn.mingjing.law.Post;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the access log, for the audit administrator. */
@Repository
public class AccessEntryList {

    private final JdbcClient database;

    AccessEntryList(JdbcClient database) {
        this.database = database;
    }

    /**
     * Some of the log, latest first.
     *
     * @param kind a fact's type; empty for all
     * @param text part of the name of who did it or whom it was about, or an address; empty for all
     */
    public List<AccessEntry> search(String kind, String text, int skip, int count) {
        return database.sql("""
                        SELECT e.fact, e.at, e.kind, e.name, e.post, coalesce(s.name, '') AS subject, e.address, e.what
                          FROM identity.access_entry e
                          LEFT JOIN identity.account s ON s.person::text = e.subject
                         WHERE (:kind = '' OR e.kind = :kind)
                           AND (:text = '' OR e.address = :text
                                OR position(:text IN e.name) > 0 OR position(:text IN s.name) > 0)
                         ORDER BY e.at DESC, e.fact
                        OFFSET :skip LIMIT :count
                        """)
                .param("kind", kind)
                .param("text", text)
                .param("skip", skip)
                .param("count", count)
                .query((row, number) -> new AccessEntry(
                        FactId.parse(row.getString("fact")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("kind"),
                        row.getString("name"),
                        Post.valueOf(row.getString("post")),
                        row.getString("subject"),
                        row.getString("address"),
                        row.getString("what")))
                .list();
    }
}
