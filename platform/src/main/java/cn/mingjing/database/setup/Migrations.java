package cn.mingjing.database.setup;

import cn.mingjing.start.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
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
            "portal");

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
                prepareSchema(module);
                migrate(module);
                execute(HISTORY_IS_THE_OWNERS.formatted(module));
            }
        }
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

    private void migrate(String module) {
        try {
            Flyway.configure()
                    .dataSource(ownerSource)
                    .locations("classpath:db/migration/" + module)
                    .schemas(module)
                    .defaultSchema(module)
                    .createSchemas(false)
                    .table(HISTORY)
                    .placeholderReplacement(false)
                    .validateMigrationNaming(true)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw StartRefused.because("migration-failed", e, module);
        }
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
