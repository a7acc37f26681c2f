package cn.mingjing.duty.register;

import cn.mingjing.duty.Duties;
import cn.mingjing.duty.Duty;
import cn.mingjing.duty.DutyPage;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Open duties in the order in which they are due, each query walking as far along an index as it needs. */
@Component
class OpenDuties {

    /** By what the duties are gathered; each has an index that is ordered by due moment and key. */
    enum By {
        INBOX("inbox"),
        AUTHORITY("authority");

        private final String column;

        By(String column) {
            this.column = column;
        }
    }

    /** Each value gives its first few rows from the index; the few are merged. */
    private static final String PAGE = """
            SELECT duty.*
              FROM unnest(:values) AS wanted(value)
              JOIN LATERAL (SELECT *
                              FROM duty.duty
                             WHERE %1$s = wanted.value
                               AND closure IS NULL
                               AND due_at > :after AND due_at <= :until
                               AND (due_at, key) > (:markDue, :markKey)
                             ORDER BY due_at, key
                             LIMIT :limit) duty ON true
             ORDER BY due_at, key
             LIMIT :limit
            """;

    private static final String COUNT = """
            SELECT count(*)
              FROM (SELECT
                      FROM duty.duty
                     WHERE %1$s = ANY (:values)
                       AND closure IS NULL
                       AND due_at > :after AND due_at <= :until
                     LIMIT :limit) found
            """;

    private static final String PER_DAY = """
            SELECT due_on, count(*) AS duties
              FROM duty.duty
             WHERE %1$s = ANY (:values)
               AND closure IS NULL
               AND due_at > :after AND due_at <= :until
             GROUP BY due_on
            """;

    private final JdbcClient jdbc;
    private final Lengthenings lengthenings;

    OpenDuties(JdbcClient jdbc, Lengthenings lengthenings) {
        this.jdbc = jdbc;
        this.lengthenings = lengthenings;
    }

    DutyPage page(By by, List<String> values, Span span, Optional<DutyPage.Mark> after, int limit) {
        List<Duty> found = jdbc.sql(PAGE.formatted(by.column))
                .param("values", values.toArray(String[]::new))
                .param("after", Moments.column(span.after()))
                .param("until", Moments.column(span.until()))
                .param("markDue", Moments.column(after.map(DutyPage.Mark::due).orElse(Instant.EPOCH)))
                .param("markKey", after.map(mark -> mark.key().toString()).orElse(""))
                .param("limit", limit + 1)
                .query(DutyRows::duty)
                .list();
        List<Duty> page = lengthenings.complete(found.subList(0, Math.min(limit, found.size())));
        return new DutyPage(page, found.size() > limit ? Optional.of(markAfter(page.getLast())) : Optional.empty());
    }

    int count(By by, List<String> values, Span span) {
        return jdbc.sql(COUNT.formatted(by.column))
                .param("values", values.toArray(String[]::new))
                .param("after", Moments.column(span.after()))
                .param("until", Moments.column(span.until()))
                .param("limit", Duties.Counts.CAP)
                .query(Integer.class)
                .single();
    }

    Map<LocalDate, Integer> perDay(By by, List<String> values, LocalDate first, LocalDate last) {
        Map<LocalDate, Integer> days = new TreeMap<>();
        Span span = Span.ofDays(first, last);
        jdbc.sql(PER_DAY.formatted(by.column))
                .param("values", values.toArray(String[]::new))
                .param("after", Moments.column(span.after()))
                .param("until", Moments.column(span.until()))
                .query((ResultSet row) -> {
                    days.put(row.getObject("due_on", LocalDate.class), row.getInt("duties"));
                });
        return days;
    }

    private static DutyPage.Mark markAfter(Duty duty) {
        return new DutyPage.Mark(Moments.endOf(duty.due()), duty.key());
    }
}
