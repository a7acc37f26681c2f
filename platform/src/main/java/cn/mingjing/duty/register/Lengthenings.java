package cn.mingjing.duty.register;

import cn.mingjing.duty.Duty;
import cn.mingjing.duty.Exclusion;
import cn.mingjing.duty.Extension;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What makes terms longer: spans that are not counted, and extensions. Few duties have any. */
@Component
class Lengthenings {

    private static final String SPANS = """
            SELECT *
              FROM duty.duty_span
             WHERE key = ANY (:keys)
             ORDER BY key, from_day, span COLLATE "C"
            """;

    private static final String EXTENSIONS = """
            SELECT *
              FROM duty.duty_extension
             WHERE key = ANY (:keys)
             ORDER BY key, number
            """;

    private static final String ADD_SPAN = """
            INSERT INTO duty.duty_span (key, span, from_day, to_day, reason, documents, clauses, said_by)
            VALUES (:key, :span, :from, :to, :reason, :documents, :clauses, :saidBy)
            """;

    private static final String ADD_EXTENSION = """
            INSERT INTO duty.duty_extension
                   (key, number, term_length, term_unit, until_day, reason, documents, clauses, summary, said_by)
            VALUES (:key, :number, :termLength, :termUnit, :untilDay, :reason, :documents, :clauses, :summary, :saidBy)
            """;

    private final JdbcClient jdbc;

    Lengthenings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was found for some duties, by key. */
    record Found(Map<String, List<Exclusion>> spans, Map<String, List<Extension>> extensions) {

        Duty complete(Duty duty) {
            String key = duty.key().toString();
            return duty.lengthened(spans.getOrDefault(key, List.of()), extensions.getOrDefault(key, List.of()));
        }
    }

    Duty complete(Duty duty) {
        return of(List.of(duty.key().toString())).complete(duty);
    }

    /** The same duties with their spans and extensions, in the same order. */
    List<Duty> complete(List<Duty> duties) {
        Found found = of(duties.stream().map(duty -> duty.key().toString()).toList());
        return duties.stream().map(found::complete).toList();
    }

    Found of(List<String> keys) {
        String[] array = keys.toArray(String[]::new);
        return new Found(byKey(SPANS, array, DutyRows::exclusion), byKey(EXTENSIONS, array, DutyRows::extension));
    }

    private <T> Map<String, List<T>> byKey(String sql, String[] keys, RowMapper<T> mapper) {
        Map<String, List<T>> found = new HashMap<>();
        jdbc.sql(sql).param("keys", keys).query((ResultSet row) -> collect(row, mapper, found));
        return found;
    }

    private static <T> void collect(ResultSet row, RowMapper<T> mapper, Map<String, List<T>> found)
            throws SQLException {
        T item = mapper.mapRow(row, 0);
        if (item != null) {
            found.computeIfAbsent(row.getString("key"), key -> new ArrayList<>())
                    .add(item);
        }
    }

    void write(Duty duty) {
        String key = duty.key().toString();
        for (Exclusion span : duty.exclusions()) {
            jdbc.sql(ADD_SPAN)
                    .param("key", key)
                    .param("span", span.span())
                    .param("from", span.from())
                    .param("to", span.to().orElse(null))
                    .param("reason", span.reason())
                    .param("documents", ClauseColumns.documents(span.clauses()))
                    .param("clauses", ClauseColumns.numbers(span.clauses()))
                    .param("saidBy", span.by().toString())
                    .update();
        }
        int number = 0;
        for (Extension extension : duty.extensions()) {
            jdbc.sql(ADD_EXTENSION)
                    .param("key", key)
                    .param("number", ++number)
                    .params(TimingColumns.parameters(extension.timing()))
                    .param("reason", extension.reason())
                    .param(
                            "documents",
                            ClauseColumns.documents(extension.basis().clauses()))
                    .param("clauses", ClauseColumns.numbers(extension.basis().clauses()))
                    .param("summary", extension.basis().summary())
                    .param("saidBy", extension.by().toString())
                    .update();
        }
    }

    void delete(String key) {
        jdbc.sql("DELETE FROM duty.duty_span WHERE key = :key")
                .param("key", key)
                .update();
        jdbc.sql("DELETE FROM duty.duty_extension WHERE key = :key")
                .param("key", key)
                .update();
    }
}
