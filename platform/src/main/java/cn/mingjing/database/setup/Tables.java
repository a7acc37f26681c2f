package cn.mingjing.database.setup;

import cn.mingjing.database.StoredTable;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The tables of all modules. */
final class Tables {

    private static final String ALL = """
            SELECT format('%I.%I', n.nspname, c.relname) AS name,
                   ARRAY (SELECT quote_ident(a.attname)
                            FROM pg_attribute a
                           WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
                           ORDER BY a.attnum) AS columns,
                   ARRAY (SELECT format('%I.%I', fn.nspname, fc.relname)
                            FROM pg_constraint k
                            JOIN pg_class fc ON fc.oid = k.confrelid
                            JOIN pg_namespace fn ON fn.oid = fc.relnamespace
                           WHERE k.contype = 'f' AND k.conrelid = c.oid AND k.confrelid <> c.oid) AS points_to
              FROM pg_class c
              JOIN pg_namespace n ON n.oid = c.relnamespace
             WHERE c.relkind = 'r' AND n.nspname = ANY (?) AND c.relname <> ?
             ORDER BY array_position(?, n.nspname::text), c.relname
            """;

    private Tables() {}

    private record Found(StoredTable table, Set<String> pointsTo) {}

    /** Each after those that it points to. */
    static List<StoredTable> inOrder(Connection connection) throws SQLException {
        var left = found(connection);
        var order = new ArrayList<StoredTable>();
        while (!left.isEmpty()) {
            var next = left.values().stream()
                    .filter(table -> table.pointsTo().stream().noneMatch(left::containsKey))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("tables point to each other: " + left.keySet()));
            order.add(next.table());
            left.remove(next.table().name());
        }
        return order;
    }

    private static Map<String, Found> found(Connection connection) throws SQLException {
        var tables = new LinkedHashMap<String, Found>();
        try (var query = connection.prepareStatement(ALL)) {
            var schemas = connection.createArrayOf("text", Migrations.ORDER.toArray());
            query.setArray(1, schemas);
            query.setString(2, Migrations.HISTORY);
            query.setArray(3, schemas);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    var table = new StoredTable(row.getString("name"), strings(row, "columns"));
                    tables.put(table.name(), new Found(table, new TreeSet<>(strings(row, "points_to"))));
                }
            }
        }
        return tables;
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
