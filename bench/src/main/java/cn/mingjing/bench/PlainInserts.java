package cn.mingjing.bench;

import cn.mingjing.database.embedded.EmbeddedPostgres;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;

/** The anchor: the same bytes inserted into one plain table of the same server, one commit each. */
final class PlainInserts implements AutoCloseable {

    private final HikariDataSource pool = new HikariDataSource();
    private final byte[] bytes;

    PlainInserts(ApplicationContext application, int connections, int length) throws SQLException {
        var server = application.getBean(EmbeddedPostgres.class).superuser();
        pool.setDataSource(server.dataSource());
        pool.setMaximumPoolSize(connections);
        bytes = new byte[length];
        new java.util.Random(1).nextBytes(bytes);
        try (Connection connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS anchor");
            statement.execute("CREATE TABLE anchor (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, bytes bytea)");
        }
    }

    Callable<?> work() {
        return () -> {
            try (Connection connection = pool.getConnection();
                    PreparedStatement insert = connection.prepareStatement("INSERT INTO anchor (bytes) VALUES (?)")) {
                insert.setBytes(1, bytes);
                return insert.executeUpdate();
            }
        };
    }

    @Override
    public void close() {
        pool.close();
    }
}
