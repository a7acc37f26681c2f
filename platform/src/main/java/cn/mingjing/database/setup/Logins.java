package cn.mingjing.database.setup;

import cn.mingjing.database.Role;
import cn.mingjing.start.StartRefused;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.postgresql.core.Utils;
import org.postgresql.util.PasswordUtil;

/** Creates the login roles that are missing. A role that exists is left as it is: another process may be using it. */
final class Logins {

    private static final String NOT_ALLOWED = "42501";

    /** What a role is held to by the server itself, whatever the code that uses it forgets. */
    private static final Map<Role, String> LIMITS = Map.of(
            Role.PORTAL, """
            ALTER ROLE mingjing_portal SET default_transaction_read_only = on;
            ALTER ROLE mingjing_portal SET statement_timeout = '10s';
            """,
            Role.INTAKE, "ALTER ROLE mingjing_intake SET statement_timeout = '10s'");

    private final Connection connection;
    private final Passwords passwords;

    Logins(Connection connection, Passwords passwords) {
        this.connection = connection;
        this.passwords = passwords;
    }

    /** @throws StartRefused when we may not create roles, or do not know the password of one that exists */
    void ensure() throws SQLException {
        for (var role : Role.values()) {
            if (!exists(role)) {
                create(role);
            } else if (passwords.known(role.key()).isEmpty()) {
                throw StartRefused.because("role-password", role.login(), role.key());
            }
        }
    }

    private boolean exists(Role role) throws SQLException {
        try (var query = connection.prepareStatement("SELECT 1 FROM pg_roles WHERE rolname = ?")) {
            query.setString(1, role.login());
            try (var row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    private void create(Role role) throws SQLException {
        // Digested here, so that the password itself never appears in a log of the server.
        var digest = PasswordUtil.encodePassword(
                role.login(), passwords.of(role.key()).toCharArray(), "scram-sha-256");
        var sql = "CREATE ROLE %s LOGIN NOINHERIT PASSWORD '%s'"
                .formatted(role.login(), Utils.escapeLiteral(null, digest, true));
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
            if (LIMITS.containsKey(role)) {
                statement.execute(LIMITS.get(role));
            }
        } catch (SQLException e) {
            if (NOT_ALLOWED.equals(e.getSQLState())) {
                throw StartRefused.because(
                        "database-roles", e, connection.getMetaData().getUserName());
            }
            throw e;
        }
    }
}
