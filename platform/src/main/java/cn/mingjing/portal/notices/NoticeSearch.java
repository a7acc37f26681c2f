package cn.mingjing.portal.notices;

import cn.mingjing.database.Portal;
import cn.mingjing.law.China;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Searches published notices; a natural person's name is neither indexed nor compared.
 *
 * <p>The database's owner searches on our behalf and tells which public notices fit, as the barrier of the published view keeps
 * the index of words from us (ADR 0123); what they say is read from the view.
 */
@Component
public class NoticeSearch {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    private static final String FOUND =
            "disclosure.found(:today, CAST(:pairs AS tsquery), :phrases, :authority, :from, :to, :way, :most, :skipped)";

    private final JdbcClient database;
    private final Clock clock;

    NoticeSearch(@Portal JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One page; the question must be without problems. */
    public Found search(NoticeQuestion question) {
        long counted = asked("SELECT count(*) FROM " + FOUND, question, "ANY", Found.CAP + 1, 0)
                .query(Long.class)
                .single();
        boolean capped = counted > Found.CAP;
        List<UUID> ids = capped ? ids(question, "COMMON") : List.of();
        if (ids.size() < Found.PAGE) {
            ids = ids(question, "RARE");
        }
        return new Found(lines(ids), Math.min(counted, Found.CAP), capped);
    }

    private List<UUID> ids(NoticeQuestion question, String way) {
        return asked("SELECT * FROM " + FOUND, question, way, Found.PAGE, (question.page() - 1) * Found.PAGE)
                .query(UUID.class)
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, NoticeQuestion question, String way, int most, int skipped) {
        return database.sql(sql)
                .param("today", today())
                .param("pairs", question.words().query())
                .param("phrases", question.words().phrases().toArray(String[]::new))
                .param("authority", question.authority())
                .param("from", question.from().orElse(FIRST))
                .param("to", question.to().orElse(LAST))
                .param("way", way)
                .param("most", most)
                .param("skipped", skipped);
    }

    private List<NoticeLine> lines(List<UUID> ids) {
        return database.sql("""
                        SELECT id, authority, authority_name, document_number, party, party_code, violation,
                               decided_on, released_on
                          FROM disclosure.notices_on(:today)
                         WHERE id = ANY (:ids)
                         ORDER BY released_on DESC, id
                        """)
                .param("today", today())
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> Lines.of(row))
                .list();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), China.ZONE);
    }
}
