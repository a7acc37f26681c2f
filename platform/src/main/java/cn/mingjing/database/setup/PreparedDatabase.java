package cn.mingjing.database.setup;

import cn.mingjing.database.DatabaseState;
import cn.mingjing.database.FirstContent;
import cn.mingjing.database.Role;
import cn.mingjing.start.Installation;
import cn.mingjing.start.StartRefused;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A database that is fit, has its roles, and is migrated: what the pools may be opened on. */
public final class PreparedDatabase {

    /** Any number; keeps two processes that start at once from doing this at once. */
    private static final long LOCK = 0x6D696E676A696E67L;

    private static final String KIND = """
            INSERT INTO database.installation (kind, created_at) VALUES (?, now()) ON CONFLICT DO NOTHING
            """;

    private final Server owner;
    private final Passwords passwords;
    private final Installation installation;

    private PreparedDatabase(Server owner, Passwords passwords, Installation installation) {
        this.owner = owner;
        this.passwords = passwords;
        this.installation = installation;
    }

    /**
     * Checks, creates what is missing, migrates.
     *
     * @param owner the login that owns the schemas; needs the right to create roles and schemas
     * @param wanted what a database without a history becomes; one that has been set up stays what it is
     * @throws StartRefused when the database cannot be reached or made ready
     */
    public static PreparedDatabase prepare(Server owner, Passwords passwords, Installation wanted) {
        return prepare(owner, passwords, wanted, null);
    }

    /**
     * As above; an empty database is filled first.
     *
     * @param content what it is filled with, if anything
     * @throws StartRefused also when it is to be filled and is not empty
     */
    public static PreparedDatabase prepare(
            Server owner, Passwords passwords, Installation wanted, @Nullable FirstContent content) {
        try (var connection = connect(owner);
                var pool = migrationPool(owner)) {
            Fitness.check(connection);
            lock(connection);
            if (content != null) {
                new Filling(connection).requireEmpty();
            }
            new Logins(connection, passwords).ensure();
            var migrations = new Migrations(connection, pool);
            if (content != null) {
                fill(content, migrations, connection);
            }
            migrations.run();
            if (content != null) {
                content.filled(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
            }
            return new PreparedDatabase(owner, passwords, kind(connection, wanted));
        } catch (SQLException e) {
            throw StartRefused.because("database-down", e, owner.url());
        }
    }

    private static void fill(FirstContent content, Migrations migrations, Connection connection) throws SQLException {
        migrations.run(content.schemas());
        try {
            new Filling(connection).fill(content);
        } catch (SQLException e) {
            throw StartRefused.because("database-not-filled", e, String.valueOf(e.getMessage()));
        }
    }

    /** One state of the whole database as its owner sees it. */
    public DatabaseState state() {
        try {
            return OwnersState.of(owner);
        } catch (SQLException e) {
            throw StartRefused.because("database-down", e, owner.url());
        }
    }

    /** The way in for one role. */
    public Server server(Role role) {
        return owner.as(role.login(), passwords.of(role.key()));
    }

    /** What kind of installation this database belongs to. */
    public Installation installation() {
        return installation;
    }

    private static Connection connect(Server owner) throws SQLException {
        try {
            return owner.connect();
        } catch (SQLException e) {
            // Class 28: invalid authorization.
            if (e.getSQLState() != null && e.getSQLState().startsWith("28")) {
                throw StartRefused.because("database-login", e, owner.url(), owner.user());
            }
            throw e;
        }
    }

    /** Flyway opens connections again and again, for every module. */
    private static HikariDataSource migrationPool(Server owner) {
        var pool = new HikariDataSource();
        pool.setPoolName("migrations");
        pool.setDataSource(owner.dataSource());
        pool.setMaximumPoolSize(3);
        pool.setMinimumIdle(0);
        return pool;
    }

    private static void lock(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(" + LOCK + ")");
        }
    }

    private static Installation kind(Connection connection, Installation wanted) throws SQLException {
        try (var insert = connection.prepareStatement(KIND)) {
            insert.setString(1, wanted.name());
            insert.executeUpdate();
        }
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT kind FROM database.installation")) {
            row.next();
            return Installation.valueOf(row.getString(1));
        }
    }
}
