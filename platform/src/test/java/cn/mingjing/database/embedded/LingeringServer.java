package cn.mingjing.database.embedded;

import cn.mingjing.database.setup.Passwords;
import cn.mingjing.start.Folders;
import java.nio.file.Path;
import org.springframework.core.env.StandardEnvironment;

/** A program of its own that starts the server, commits a row and waits to be killed. */
final class LingeringServer {

    private LingeringServer() {}

    public static void main(String[] arguments) throws Exception {
        var folders = foldersIn(Path.of(arguments[0])).prepared();
        var postgres = EmbeddedPostgres.start(folders, new Passwords(folders.keys(), new StandardEnvironment()));
        try (var connection = postgres.superuser().connect();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept (x int)");
            statement.execute("INSERT INTO kept VALUES (42)");
        }
        System.out.println("ready");
        Thread.sleep(Long.MAX_VALUE);
    }

    static Folders foldersIn(Path home) {
        var cache = Path.of("target", "postgres-cache").toAbsolutePath();
        return new Folders(home.resolve("data"), home.resolve("keys"), cache, home.resolve("logs"));
    }
}
