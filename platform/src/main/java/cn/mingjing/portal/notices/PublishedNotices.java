package cn.mingjing.portal.notices;

import cn.mingjing.database.Portal;
import cn.mingjing.law.China;
import java.time.Clock;
import java.time.LocalDate;
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
    private final Clock clock;

    PublishedNotices(@Portal JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What may be public today, and what may not any more. */
    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), China.ZONE);
    }

    public Optional<PublishedNotice> find(UUID id) {
        return database.sql("SELECT " + LINE
                        + ", parts, public_until, corrected_on FROM disclosure.notices_on(:today) WHERE id = :id")
                .param("today", today())
                .param("id", id)
                .query((row, number) -> new PublishedNotice(
                        Lines.of(row),
                        Parts.read(row.getString("parts")),
                        Optional.ofNullable(row.getObject("public_until", LocalDate.class)),
                        Optional.ofNullable(row.getObject("corrected_on", LocalDate.class))))
                .optional();
    }

    /** Something that differs whenever the notice does; empty while it is not public. The day of its end is not in it. */
    public Optional<String> version(UUID id) {
        return database.sql("SELECT version FROM disclosure.published_notice_version WHERE id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** The facts laid open, as JSON in the form of docs/ledger-format.md, section 7. */
    public Optional<String> proof(UUID id) {
        return database.sql("SELECT proof FROM disclosure.notices_on(:today) WHERE id = :id")
                .param("today", today())
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
        return database.sql("SELECT EXISTS (SELECT FROM disclosure.ended_on(:today) AS ended WHERE ended = :id)")
                .param("today", today())
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /**
     * The newest, each with the day of its last change; which they are the owner tells, who has them in order (ADR 0123).
     *
     * @param authority empty for all
     */
    public List<NoticeChange> changed(String authority, int most) {
        return database.sql("SELECT " + LINE + """
                         , greatest(released_on, corrected_on) AS updated
                         FROM disclosure.notices_on(:today)
                        WHERE id = ANY (ARRAY (
                                SELECT disclosure.found(:today, ''::tsquery, '{}', :authority, '1900-01-01', '2200-12-31',
                                                        'COMMON', :most, 0)))
                        ORDER BY released_on DESC, id
                        """)
                .param("today", today())
                .param("authority", authority)
                .param("most", most)
                .query((row, number) -> new NoticeChange(Lines.of(row), row.getObject("updated", LocalDate.class)))
                .list();
    }

    public List<NoticeLine> ofEnterprise(String code) {
        return database.sql("SELECT " + LINE + """
                         FROM disclosure.notices_on(:today)
                        WHERE party_code = :code AND party_code <> ''
                        ORDER BY released_on DESC, id
                        LIMIT :most
                        """)
                .param("today", today())
                .param("code", code)
                .param("most", Found.CAP)
                .query((row, number) -> Lines.of(row))
                .list();
    }

    /** @param authority empty for all */
    public List<Tombstone> withdrawnLately(String authority, int most) {
        return database.sql("""
                        SELECT id, authority_name, withdrawn_on, withdrawal, ground FROM disclosure.published_tombstone
                         WHERE :authority = '' OR authority = :authority
                         ORDER BY withdrawn_on DESC, id
                         LIMIT :most
                        """)
                .param("authority", authority)
                .param("most", most)
                .query(Tombstone.class)
                .list();
    }
}
