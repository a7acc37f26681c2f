package cn.mingjing.database.setup;

import cn.mingjing.database.DatabaseState;
import cn.mingjing.database.Schemas;
import cn.mingjing.database.StoredTable;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A read-only transaction of the owner that sees one state. */
final class OwnersState implements DatabaseState {

    /** The first sees one state; the others make the text of a value the same whatever the server is set to. */
    private static final String BEGIN = """
            SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;
            SET LOCAL statement_timeout = 0;
            SET LOCAL idle_in_transaction_session_timeout = 0;
            SET LOCAL TIME ZONE 'UTC';
            SET LOCAL DateStyle = 'ISO';
            SET LOCAL IntervalStyle = 'iso_8601';
            SET LOCAL bytea_output = 'hex';
            SET LOCAL extra_float_digits = 1;
            SELECT 1
            """;

    private static final String SEQUENCES = """
            SELECT format('%I.%I', schemaname, sequencename) AS name, last_value
              FROM pg_sequences
             WHERE last_value IS NOT NULL AND schemaname = ANY (?)
            """;

    private final Connection connection;

    private OwnersState(Connection connection) {
        this.connection = connection;
    }

    /** What the database of this login, its owner, holds now. */
    static OwnersState of(Server owner) throws SQLException {
        var connection = owner.connect();
        try {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute(BEGIN);
            }
            return new OwnersState(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public Schemas schemas() {
        try {
            return Migrations.done(connection);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    @Override
    public List<StoredTable> tables() {
        try {
            return Tables.inOrder(connection);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    @Override
    public long write(StoredTable table, OutputStream out) throws IOException {
        try {
            var sql = "COPY %s (%s) TO STDOUT".formatted(table.name(), String.join(", ", table.columns()));
            return connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql, out);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    @Override
    public Map<String, Long> sequences() {
        var sequences = new TreeMap<String, Long>();
        try (var query = connection.prepareStatement(SEQUENCES)) {
            query.setArray(1, connection.createArrayOf("text", Migrations.ORDER.toArray()));
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    sequences.put(row.getString("name"), row.getLong("last_value"));
                }
            }
            return sequences;
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    @Override
    public JdbcClient client() {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    private static IllegalStateException unreadable(SQLException e) {
        return new IllegalStateException("the database could not be read", e);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }
}
