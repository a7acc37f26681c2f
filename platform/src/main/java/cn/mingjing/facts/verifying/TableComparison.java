package cn.mingjing.facts.verifying;

import cn.mingjing.facts.Examined;
import cn.mingjing.facts.Fault;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares a derived table row for row with the stand-in into which the facts were replayed. */
final class TableComparison {

    private static final String COLUMNS = """
            SELECT a.attname, EXISTS (SELECT FROM pg_index i
                                       WHERE i.indrelid = a.attrelid AND i.indisprimary AND a.attnum = ANY (i.indkey))
              FROM pg_attribute a
             WHERE a.attrelid = ?::regclass AND a.attnum > 0 AND NOT a.attisdropped
             ORDER BY a.attnum
            """;

    private final Connection connection;
    private final String table;
    private final List<String> key = new ArrayList<>();
    private final List<String> content = new ArrayList<>();

    TableComparison(Connection connection, String table) throws SQLException {
        this.connection = connection;
        this.table = table;
        try (var statement = connection.prepareStatement(COLUMNS)) {
            statement.setString(1, table);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    (row.getBoolean(2) ? key : content).add(row.getString(1));
                }
            }
        }
        if (key.isEmpty()) {
            throw new IllegalStateException("a derived table has a primary key: " + table);
        }
    }

    Examined examine() throws SQLException {
        var subject = Words.text("subject.derived");
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(difference())) {
            if (row.next()) {
                var kind = row.getBoolean("invented")
                        ? "row-invented"
                        : row.getBoolean("lacking") ? "row-missing" : "row-changed";
                var at = row.getString("at");
                var fault = new Fault(kind, table + "/" + at, Words.text(kind, table, at, row.getString("columns")));
                return Examined.broken(subject, 0, table, fault);
            }
        }
        long rows = rows();
        return Examined.holds(subject, rows, Words.text("counted.derived", table, rows));
    }

    private long rows() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The first row, in the order of the key, that is on one side only or not the same on both. */
    private String difference() {
        var first = '"' + key.getFirst() + '"';
        return """
                SELECT concat_ws('/', %s) AS at, d.%s IS NULL AS invented, s.%s IS NULL AS lacking,
                       concat_ws('、', %s) AS columns
                  FROM %s s FULL JOIN %s d ON %s
                 WHERE s.%s IS NULL OR d.%s IS NULL OR %s
                 ORDER BY %s LIMIT 1
                """.formatted(
                        each(key, ", ", "coalesce(s.%1$s, d.%1$s)"),
                        first,
                        first,
                        content.isEmpty()
                                ? "NULL"
                                : each(
                                        content,
                                        ", ",
                                        "CASE WHEN s.%1$s IS DISTINCT FROM d.%1$s THEN trim('\"' FROM '%1$s') END"),
                        table,
                        Redirected.standIn(table),
                        each(key, " AND ", "s.%1$s = d.%1$s"),
                        first,
                        first,
                        content.isEmpty() ? "false" : each(content, " OR ", "s.%1$s IS DISTINCT FROM d.%1$s"),
                        each(key, ", ", "coalesce(s.%1$s, d.%1$s)"));
    }

    private static String each(List<String> columns, String separator, String form) {
        Function<String, String> formatted = column -> form.formatted('"' + column + '"');
        return columns.stream().map(formatted).collect(Collectors.joining(separator));
    }
}
