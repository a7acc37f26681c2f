package cn.mingjing.facts.verifying;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * One state of the whole database, looked at through several connections at once while others go on writing. The server
 * itself refuses every write through them, except into temporary tables.
 */
final class Snapshot implements AutoCloseable {

    private static final String SEE_ONE_STATE = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY";

    private final DataSource source;
    private final Connection first;
    private final String id;

    private Snapshot(DataSource source, Connection first, String id) {
        this.source = source;
        this.first = first;
        this.id = id;
    }

    static Snapshot of(DataSource source) throws SQLException {
        var first = source.getConnection();
        try {
            first.setAutoCommit(false);
            execute(first, SEE_ONE_STATE);
            try (var statement = first.createStatement();
                    var row = statement.executeQuery("SELECT pg_export_snapshot()")) {
                row.next();
                return new Snapshot(source, first, row.getString(1));
            }
        } catch (SQLException e) {
            first.close();
            throw e;
        }
    }

    /** The first connection; for the thread that made this. */
    Connection connection() {
        return first;
    }

    /** One more connection that sees the same state; the caller closes it before this. */
    Connection another() throws SQLException {
        var connection = source.getConnection();
        try {
            join(connection);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Begins, on a connection without an open transaction, one that sees the same state. */
    void join(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        execute(connection, SEE_ONE_STATE);
        execute(connection, "SET TRANSACTION SNAPSHOT '" + id + "'");
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        first.close();
    }
}
