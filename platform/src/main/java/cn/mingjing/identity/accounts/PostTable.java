package cn.mingjing.identity.accounts;

import cn.mingjing.identity.PersonId;
import cn.mingjing.identity.PostHeld;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of posts held. */
@Repository
class PostTable {

    private static final String SELECT = """
            SELECT h.id, h.person, h.post, h.authority, h.unit, h.held_from, h.held_until, h.version
              FROM identity.post_held h
            """;

    private final JdbcClient database;

    PostTable(JdbcClient database) {
        this.database = database;
    }

    Optional<PostHeld> find(UUID id) {
        return database.sql(SELECT + "WHERE h.id = :id")
                .param("id", id)
                .query(PostTable::row)
                .optional();
    }

    List<PostHeld> of(PersonId person) {
        return database.sql(SELECT + "WHERE h.person = :person ORDER BY h.held_from DESC, h.post, h.id")
                .param("person", person.value())
                .query(PostTable::row)
                .list();
    }

    List<PostHeld> holders(AuthorityId authority, Post post, LocalDate day) {
        return database.sql(SELECT + """
                          JOIN identity.account a ON a.person = h.person AND a.state = 'OPEN'
                         WHERE h.authority = :authority
                           AND h.post = :post
                           AND h.held_from <= :day
                           AND (h.held_until IS NULL OR h.held_until >= :day)
                         ORDER BY a.name COLLATE "zh-x-icu", h.id
                        """)
                .param("authority", authority.value())
                .param("post", post.name())
                .param("day", day)
                .query(PostTable::row)
                .list();
    }

    void add(PostHeld held) {
        database.sql("""
                        INSERT INTO identity.post_held
                               (id, person, post, authority, unit, held_from, held_until, version)
                        VALUES (:id, :person, :post, :authority, :unit, :from, :until, :version)
                        """)
                .param("id", held.id())
                .param("person", held.person().value())
                .param("post", held.post().name())
                .param("authority", held.authority().value())
                .param("unit", held.unit())
                .param("from", held.from())
                .param("until", held.until())
                .param("version", held.version())
                .update();
    }

    void change(PostHeld held) {
        database.sql("UPDATE identity.post_held SET held_until = :until, version = :version WHERE id = :id")
                .param("id", held.id())
                .param("until", held.until())
                .param("version", held.version())
                .update();
    }

    List<PostHeld> all() {
        return database.sql(SELECT).query(PostTable::row).list();
    }

    private static PostHeld row(ResultSet row, int number) throws SQLException {
        return new PostHeld(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                Post.valueOf(row.getString("post")),
                new AuthorityId(row.getString("authority")),
                row.getString("unit"),
                row.getObject("held_from", LocalDate.class),
                row.getObject("held_until", LocalDate.class),
                row.getInt("version"));
    }
}
