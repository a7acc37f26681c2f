package cn.mingjing.database.setup;

import cn.mingjing.database.Schemas;
import cn.mingjing.database.Schemas.Migration;
import cn.mingjing.start.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Brings every module's schema up to date: {@code db/migration/<module>} into the schema of that name, each with its
 * own history, in the order of design.md §3.
 *
 * <p>What a new table allows: the application's role reads and adds. Everything else is granted by the migration that
 * creates the table, in its own words, such as {@code GRANT UPDATE, DELETE ON identity.session TO mingjing_app}.
 */
public final class Migrations {

    /** Every module that may have a schema. Later ones may refer to earlier ones. */
    public static final List<String> ORDER = List.of(
            "database",
            "law",
            "facts",
            "ui",
            "identity",
            "calendar",
            "authority",
            "device",
            "duty",
            "catalogue",
            "settings",
            "originals",
            "document",
            "recording",
            "casework",
            "review",
            "progress",
            "disclosure",
            "inspection",
            "archive",
            "supervision",
            "statistics",
            "exchange",
            "portal",
            "backup");

    /** The table in each schema that says which migrations have made it. */
    static final String HISTORY = "migration_history";

    private static final String NOT_ALLOWED = "42501";

    private static final String SCHEMA = """
            CREATE SCHEMA IF NOT EXISTS %1$s;
            GRANT USAGE ON SCHEMA %1$s TO mingjing_app;
            ALTER DEFAULT PRIVILEGES IN SCHEMA %1$s GRANT SELECT, INSERT ON TABLES TO mingjing_app;
            ALTER DEFAULT PRIVILEGES IN SCHEMA %1$s GRANT USAGE ON SEQUENCES TO mingjing_app;
            ALTER DEFAULT PRIVILEGES IN SCHEMA %1$s GRANT EXECUTE ON FUNCTIONS TO mingjing_app;
            """;

    private static final String NOT_FOR_EVERYBODY = "ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC";

    private static final String DONE = "SELECT version, checksum FROM %s." + HISTORY
            + " WHERE success AND version IS NOT NULL ORDER BY installed_rank";

    private static final String HISTORY_IS_THE_OWNERS = "REVOKE ALL ON %s." + HISTORY + " FROM mingjing_app";

    private final Connection owner;
    private final DataSource ownerSource;

    Migrations(Connection owner, DataSource ownerSource) {
        this.owner = owner;
        this.ownerSource = ownerSource;
    }

    /** @throws StartRefused when we may not create schemas, or a migration fails */
    void run() throws SQLException {
        execute(NOT_FOR_EVERYBODY);
        for (var module : ORDER) {
            if (hasMigrations(module)) {
                migrate(module, MigrationVersion.LATEST);
            }
        }
    }

    /**
     * Brings an empty database to these schemas and no further.
     *
     * @throws StartRefused before anything is done when this program does not know these very migrations
     */
    void run(Schemas wanted) throws SQLException {
        for (var module : wanted.migrations().entrySet()) {
            if (!known(module.getKey(), module.getValue().getLast()).equals(module.getValue())) {
                throw StartRefused.because("schema-unknown", module.getKey());
            }
        }
        execute(NOT_FOR_EVERYBODY);
        for (var module : ORDER) {
            if (wanted.migrations().containsKey(module)) {
                var last = wanted.migrations().get(module).getLast().version();
                migrate(module, MigrationVersion.fromVersion(last));
            }
        }
    }

    /** What this program would do in an empty schema, as far as this version. */
    private List<Migration> known(String module, Migration last) {
        if (!ORDER.contains(module) || !hasMigrations(module)) {
            return List.of();
        }
        var upTo = MigrationVersion.fromVersion(last.version());
        return Arrays.stream(flyway(module).load().info().all())
                .filter(info -> info.getVersion().compareTo(upTo) <= 0)
                .map(info -> new Migration(info.getVersion().getVersion(), info.getChecksum()))
                .toList();
    }

    /** What has been done in the database of this connection. */
    static Schemas done(Connection connection) throws SQLException {
        var done = new TreeMap<String, List<Migration>>();
        for (var module : ORDER) {
            try (var statement = connection.createStatement();
                    var there = statement.executeQuery("SELECT to_regclass('" + module + "." + HISTORY + "')")) {
                there.next();
                if (there.getString(1) != null) {
                    done.put(module, history(connection, module));
                }
            }
        }
        return new Schemas(done);
    }

    private static List<Migration> history(Connection connection, String module) throws SQLException {
        var list = new ArrayList<Migration>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(DONE.formatted(module))) {
            while (row.next()) {
                list.add(new Migration(row.getString(1), row.getInt(2)));
            }
        }
        return list;
    }

    private void prepareSchema(String module) throws SQLException {
        try {
            execute(SCHEMA.formatted(module));
        } catch (SQLException e) {
            if (NOT_ALLOWED.equals(e.getSQLState())) {
                throw StartRefused.because(
                        "database-schemas", e, owner.getMetaData().getUserName(), owner.getCatalog());
            }
            throw e;
        }
    }

    private void migrate(String module, MigrationVersion upTo) throws SQLException {
        prepareSchema(module);
        try {
            flyway(module).target(upTo).load().migrate();
        } catch (FlywayException e) {
            throw StartRefused.because("migration-failed", e, module);
        }
        execute(HISTORY_IS_THE_OWNERS.formatted(module));
    }

    private FluentConfiguration flyway(String module) {
        return Flyway.configure()
                .dataSource(ownerSource)
                .locations("classpath:db/migration/" + module)
                .schemas(module)
                .defaultSchema(module)
                .createSchemas(false)
                .table(HISTORY)
                .placeholderReplacement(false)
                .validateMigrationNaming(true);
    }

    private static boolean hasMigrations(String module) {
        try {
            return new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:db/migration/" + module + "/*.sql")
                            .length
                    > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
