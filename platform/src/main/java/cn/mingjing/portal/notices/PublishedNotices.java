package cn.mingjing.portal.notices;

import cn.mingjing.database.Portal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Published notices and what is left of those taken down, one by one and newest first. */
@Component
public class PublishedNotices {

    private static final String LINE =
            "id, authority, authority_name, document_number, party, party_code, violation, decided_on, released_on";

    private final JdbcClient database;

    PublishedNotices(@Portal JdbcClient database) {
        this.database = database;
    }

    public Optional<PublishedNotice> find(UUID id) {
        return database.sql("SELECT " + LINE + ", parts FROM disclosure.published_notice WHERE id = :id")
                .param("id", id)
                .query((row, number) -> PublishedNotice.of(Lines.of(row), row.getString("parts")))
                .optional();
    }

    /** Something that differs whenever the notice does; empty while it is not public. */
    public Optional<String> version(UUID id) {
        return database.sql("SELECT version FROM disclosure.published_notice_version WHERE id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** The facts laid open, as JSON in the form of docs/ledger-format.md, section 7. */
    public Optional<String> proof(UUID id) {
        return database.sql("SELECT proof FROM disclosure.published_notice WHERE id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** The number of a leaf in the public log; empty as long as it waits to be sealed. */
    public Optional<Long> leafNumber(byte[] leafHash) {
        return database.sql("SELECT index FROM facts.public_leaf_number WHERE leaf_hash = :hash")
                .param("hash", leafHash)
                .query(Long.class)
                .optional();
    }

    public Optional<Tombstone> tombstone(UUID id) {
        return database.sql("SELECT * FROM disclosure.published_tombstone WHERE id = :id")
                .param("id", id)
                .query(Tombstone.class)
                .optional();
    }

    /** Whether its publicity has ended by law or by credit repair. */
    public boolean ended(UUID id) {
        return database.sql("SELECT EXISTS (SELECT FROM disclosure.ended_publicity WHERE id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    public List<NoticeLine> latest(int most) {
        return database.sql("SELECT " + LINE
                        + " FROM disclosure.published_notice ORDER BY released_on DESC, id LIMIT :most")
                .param("most", most)
                .query((row, number) -> Lines.of(row))
                .list();
    }

    public List<NoticeLine> ofEnterprise(String code) {
        return database.sql("SELECT " + LINE + """
                         FROM disclosure.published_notice
                        WHERE party_code = :code AND party_code <> ''
                        ORDER BY released_on DESC, id
                        LIMIT :most
                        """)
                .param("code", code)
                .param("most", Found.CAP)
                .query((row, number) -> Lines.of(row))
                .list();
    }

    public List<Tombstone> withdrawnLately(int most) {
        return database.sql("""
                        SELECT * FROM disclosure.published_tombstone
                         ORDER BY withdrawn_on DESC, id
                         LIMIT :most
                        """).param("most", most).query(Tombstone.class).list();
    }
}
