package cn.mingjing.database;

import java.util.List;

/**
 * A table with the columns that are stored; what the server computes itself is left out.
 *
 * @param name with its schema, quoted where PostgreSQL needs it
 * @param columns quoted where PostgreSQL needs it
 */
public record StoredTable(String name, List<String> columns) {

    public StoredTable {
        columns = List.copyOf(columns);
    }
}
