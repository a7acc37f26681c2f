package cn.mingjing.testing;

import cn.mingjing.database.Role;
import cn.mingjing.database.embedded.EmbeddedPostgres;
import cn.mingjing.database.setup.Passwords;
import cn.mingjing.database.setup.PreparedDatabase;
import cn.mingjing.database.setup.Server;
import cn.mingjing.start.Folders;
import cn.mingjing.start.Installation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.FileSystemUtils;

/** The one PostgreSQL of this test JVM, with a migrated template that every test database is a copy of. */
final class TestServer {

    private static final String TEMPLATE = "mingjing_template";
    private static final String OWNER = "mingjing_owner";

    /** Survives {@code mvn clean} in no way that matters; unpacking again would cost a second per run. */
    private static final Path CACHE = Path.of("target", "postgres-cache");

    private static final TestServer ONLY = new TestServer();

    private final EmbeddedPostgres postgres;
    private final Passwords passwords;
    private final Server template;
    private final AtomicInteger copies = new AtomicInteger();

    private TestServer() {
        var home = freeHome();
        try {
            var folders =
                    new Folders(home.resolve("data"), home.resolve("keys"), CACHE.toAbsolutePath(), home).prepared();
            passwords = new Passwords(folders.keys(), new StandardEnvironment());
            postgres = EmbeddedPostgres.start(folders, passwords);
            SpringApplication.getShutdownHandlers().add(postgres::close);
            template = makeTemplate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static TestServer only() {
        return ONLY;
    }

    /** A new database that looks like the template, owned by the owner of the schemas. */
    synchronized Server copy() {
        var name = "test_" + copies.incrementAndGet();
        try {
            asSuperuser("CREATE DATABASE %s OWNER %s TEMPLATE %s STRATEGY file_copy".formatted(name, OWNER, TEMPLATE));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return template.database(name);
    }

    /** A new database with nothing in it, owned by the owner of the schemas. */
    synchronized Server empty() {
        var name = "test_" + copies.incrementAndGet();
        try {
            asSuperuser("CREATE DATABASE %s OWNER %s TEMPLATE template0".formatted(name, OWNER));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return template.database(name);
    }

    void drop(Server copy) {
        var name = copy.url().substring(copy.url().lastIndexOf('/') + 1);
        try {
            asSuperuser("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first database of the server, as superuser, for tests that need a database of another make. */
    Server superuser() {
        return postgres.superuser();
    }

    String password(Role role) {
        return passwords.of(role.key());
    }

    private Server makeTemplate() throws SQLException {
        asSuperuser("CREATE ROLE %s LOGIN CREATEROLE PASSWORD '%s'".formatted(OWNER, passwords.of("owner")));
        asSuperuser("CREATE DATABASE %s OWNER %s TEMPLATE template0".formatted(TEMPLATE, OWNER));
        var owner = postgres.superuser().database(TEMPLATE).as(OWNER, passwords.of("owner"));
        PreparedDatabase.prepare(owner, passwords, Installation.TEST);
        return owner;
    }

    private void asSuperuser(String sql) throws SQLException {
        try (var connection = postgres.superuser().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /**
     * A folder that no other test JVM uses, emptied. What a killed test run left is stopped by the next one that gets
     * the folder, because the embedded server clears its own leftovers.
     */
    private static Path freeHome() {
        try {
            for (int i = 1; ; i++) {
                var home = Path.of("target", "test-postgres-" + i).toAbsolutePath();
                Files.createDirectories(home);
                var channel =
                        FileChannel.open(home.resolve("used"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                if (channel.tryLock() != null) {
                    return emptied(home);
                }
                channel.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path emptied(Path home) throws IOException {
        LeftoverServers.stop(home.resolve("data/postgres"));
        FileSystemUtils.deleteRecursively(home.resolve("data"));
        FileSystemUtils.deleteRecursively(home.resolve("keys"));
        return home;
    }
}
