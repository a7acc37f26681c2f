package cn.mingjing.database.embedded;

import cn.mingjing.database.setup.Passwords;
import cn.mingjing.database.setup.Server;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.core.Utils;
import org.postgresql.util.PasswordUtil;

/** Our database inside our server, with an owner who is no superuser: the same that an external database would have. */
public final class OwnDatabase {

    static final String OWNER = "mingjing_owner";
    static final String NAME = "mingjing";

    private OwnDatabase() {}

    /** Creates owner and database where they are missing, and says how the owner gets in. */
    public static Server in(EmbeddedPostgres postgres, Passwords passwords) throws SQLException {
        var superuser = postgres.superuser();
        var password = passwords.of("owner");
        try (var connection = superuser.connect()) {
            if (!found(connection, "SELECT 1 FROM pg_roles WHERE rolname = '" + OWNER + "'")) {
                var digest = PasswordUtil.encodePassword(OWNER, password.toCharArray(), "scram-sha-256");
                execute(
                        connection,
                        "CREATE ROLE %s LOGIN CREATEROLE PASSWORD '%s'"
                                .formatted(OWNER, Utils.escapeLiteral(null, digest, true)));
            }
            if (!found(connection, "SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")) {
                execute(connection, "CREATE DATABASE %s OWNER %s TEMPLATE template0".formatted(NAME, OWNER));
            }
        }
        return superuser.database(NAME).as(OWNER, password);
    }

    private static boolean found(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            return row.next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
