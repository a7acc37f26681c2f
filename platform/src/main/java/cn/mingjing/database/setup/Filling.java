package cn.mingjing.database.setup;

import cn.mingjing.database.FirstContent;
import cn.mingjing.database.StoredTable;
import cn.mingjing.start.StartRefused;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/**
 * Fills the tables of a database whose schemas are already those of the content, in one transaction: all or nothing. What the
 * migrations themselves put in gives way. The triggers that guard acts are off meanwhile: these rows have passed them once.
 */
final class Filling {

    private static final int BUFFER = 1 << 16;

    /** Whatever is in the database that did not come with PostgreSQL. */
    private static final String NOT_EMPTY = """
            SELECT format('%I.%I', n.nspname, c.relname)
              FROM pg_class c
              JOIN pg_namespace n ON n.oid = c.relnamespace
             WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
             LIMIT 1
            """;

    private final Connection owner;

    Filling(Connection owner) {
        this.owner = owner;
    }

    /** @throws StartRefused when there is anything in the database */
    void requireEmpty() throws SQLException {
        try (var statement = owner.createStatement();
                var row = statement.executeQuery(NOT_EMPTY)) {
            if (row.next()) {
                throw StartRefused.because(
                        "database-not-empty", owner.getMetaData().getURL(), row.getString(1));
            }
        }
    }

    /** @throws SQLException when a row does not fit; nothing is filled then */
    void fill(FirstContent content) throws SQLException {
        var all = Tables.inOrder(owner);
        requireKnown(content, all);
        owner.setAutoCommit(false);
        try {
            triggers("DISABLE", all);
            execute("TRUNCATE " + all.stream().map(StoredTable::name).collect(Collectors.joining(", ")));
            for (var table : content.tables()) {
                copy(table, content);
            }
            triggers("ENABLE", all);
            for (var sequence : content.sequences().entrySet()) {
                set(sequence);
            }
            owner.commit();
        } catch (SQLException | RuntimeException e) {
            owner.rollback();
            throw e;
        } finally {
            owner.setAutoCommit(true);
        }
        execute("ANALYZE");
    }

    /** Names become part of statements, so they have to be names of tables. */
    private static void requireKnown(FirstContent content, List<StoredTable> known) throws SQLException {
        for (var table : content.tables()) {
            if (!known.contains(table)) {
                throw new SQLException("no such table: " + table);
            }
        }
    }

    private void triggers(String how, List<StoredTable> tables) throws SQLException {
        for (var table : tables) {
            execute("ALTER TABLE " + table.name() + " " + how + " TRIGGER USER");
        }
    }

    private void copy(StoredTable table, FirstContent content) throws SQLException {
        var sql = "COPY %s (%s) FROM STDIN".formatted(table.name(), String.join(", ", table.columns()));
        try (var rows = content.rows(table)) {
            owner.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, rows, BUFFER);
        } catch (IOException e) {
            throw new SQLException("rows of " + table.name() + " could not be read", e);
        }
    }

    private void set(Map.Entry<String, Long> sequence) throws SQLException {
        try (var query = owner.prepareStatement("SELECT setval(?::regclass, ?)")) {
            query.setString(1, sequence.getKey());
            query.setLong(2, sequence.getValue());
            query.execute();
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
