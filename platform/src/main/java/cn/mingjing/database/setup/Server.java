package cn.mingjing.database.setup;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A way into a database: its address and a login.
 *
 * @param url {@code jdbc:postgresql://host:port/database}
 */
public record Server(String url, String user, String password) {

    /** A fresh connection each time; for the few statements of a start. */
    public Connection connect() throws SQLException {
        return dataSource().getConnection();
    }

    /** The same database for another login. */
    public Server as(String otherUser, String otherPassword) {
        return new Server(url, otherUser, otherPassword);
    }

    /** Another database of the same server for the same login. */
    public Server database(String name) {
        return new Server(url.replaceFirst("/[^/?]*(\\?|$)", "/" + name + "$1"), user, password);
    }

    /** An unpooled source of connections. */
    public DataSource dataSource() {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        source.setApplicationName("mingjing");
        return source;
    }

    @Override
    public String toString() {
        return user + "@" + url;
    }
}
