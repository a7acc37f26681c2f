package cn.mingjing.casework.list;

import cn.mingjing.casework.CaseId;
import cn.mingjing.casework.CaseSummary;
import cn.mingjing.casework.Cases;
import cn.mingjing.casework.DecidedCases;
import cn.mingjing.casework.Stage;
import cn.mingjing.facts.Actor;
import cn.mingjing.identity.Purview;
import cn.mingjing.law.AuthorityId;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the derived table of cases. */
@Repository
class CaseSummaries implements Cases, DecidedCases {

    private static final String MATCHING = """
             WHERE authority = ANY (:authorities)
               AND (:search = '' OR strpos(title || ' ' || party || ' ' || cause, :search) > 0)
            """;

    private final JdbcClient database;
    private final Purview purview;

    CaseSummaries(JdbcClient database, Purview purview) {
        this.database = database;
        this.purview = purview;
    }

    @Override
    public List<CaseSummary> list(Actor actor, String search, int page) {
        return matching("""
                        SELECT case_id, authority, title, party, cause, stage, received_on, filed_on, decided_on, changed_at
                          FROM casework.case_summary
                        """ + MATCHING + "ORDER BY changed_at DESC, case_id LIMIT :size OFFSET :skip", actor, search)
                .param("size", PAGE)
                .param("skip", (page - 1) * PAGE)
                .query(CaseSummaries::summary)
                .list();
    }

    @Override
    public int count(Actor actor, String search) {
        return matching("SELECT count(*) FROM casework.case_summary" + MATCHING, actor, search)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Decided> latest(Actor actor, int limit) {
        return database.sql("""
                        SELECT case_id, title, decided_on FROM casework.case_summary
                         WHERE authority = ANY (:authorities) AND decided_on IS NOT NULL
                         ORDER BY decided_on DESC, case_id LIMIT :limit
                        """)
                .param(
                        "authorities",
                        purview.of(actor).stream().map(AuthorityId::value).toArray(String[]::new))
                .param("limit", limit)
                .query((row, number) -> new Decided(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getString("title"),
                        row.getDate("decided_on").toLocalDate()))
                .list();
    }

    private JdbcClient.StatementSpec matching(String sql, Actor actor, String search) {
        String[] authorities =
                purview.of(actor).stream().map(AuthorityId::value).toArray(String[]::new);
        return database.sql(sql).param("authorities", authorities).param("search", search);
    }

    private static CaseSummary summary(ResultSet row, int number) throws SQLException {
        return new CaseSummary(
                new CaseId(row.getObject("case_id", UUID.class)),
                new AuthorityId(row.getString("authority")),
                row.getString("title"),
                row.getString("party"),
                row.getString("cause"),
                Stage.valueOf(row.getString("stage")),
                row.getDate("received_on").toLocalDate(),
                date(row.getDate("filed_on")),
                date(row.getDate("decided_on")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable LocalDate date(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
