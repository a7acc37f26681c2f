package cn.mingjing.database.embedded;

import cn.mingjing.database.setup.Passwords;
import cn.mingjing.database.setup.Server;
import cn.mingjing.start.Folders;
import cn.mingjing.start.StartRefused;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL that comes with the application: real, durable, reachable over loopback with a password only.
 *
 * <p>Runs in a session of its own, so that Ctrl-C in the terminal reaches the application alone, which then stops the
 * server last. Not for several application processes: they need an external PostgreSQL.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);

    /** Another program may take the free port before the server does. */
    private static final int TRIES = 3;

    private final Cluster cluster;
    private final @Nullable DataLock lock;
    private final Server superuser;

    private EmbeddedPostgres(Cluster cluster, @Nullable DataLock lock, int port, Passwords passwords) {
        this.cluster = cluster;
        this.lock = lock;
        var url = "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
        this.superuser = new Server(url, Cluster.SUPERUSER, passwords.of(Cluster.SUPERUSER));
    }

    /**
     * Starts the server, having set it up when the data folder is new and having cleared what a killed run left.
     *
     * @param folders prepared folders; the server's files lie in {@code data/postgres}
     * @throws StartRefused when another process uses the data folder, or the server cannot be set up or started
     */
    public static EmbeddedPostgres start(Folders folders, Passwords passwords) {
        var lock =
                DataLock.take(folders.data()).orElseThrow(() -> StartRefused.because("folder-in-use", folders.data()));
        return start(folders, passwords, lock);
    }

    /**
     * Starts the server, or uses the one that another process runs on the data folder, which then stays running.
     *
     * @throws StartRefused also when there is no database in the folder yet
     */
    public static EmbeddedPostgres startOrJoin(Folders folders, Passwords passwords) {
        requireDatabase(folders);
        var lock = DataLock.take(folders.data());
        if (lock.isPresent()) {
            return start(folders, passwords, lock.get());
        }
        try {
            var cluster = Cluster.in(folders);
            passwords.mustHave(Cluster.SUPERUSER, folders.data());
            return new EmbeddedPostgres(cluster, null, cluster.recordedPort(), passwords);
        } catch (IOException e) {
            throw StartRefused.because("folder-in-use", e, folders.data());
        }
    }

    private static void requireDatabase(Folders folders) {
        try {
            if (!Cluster.in(folders).exists()) {
                throw StartRefused.because("database-missing", folders.data());
            }
        } catch (IOException e) {
            throw StartRefused.because("folder-unusable", e, folders.data());
        }
    }

    private static EmbeddedPostgres start(Folders folders, Passwords passwords, DataLock lock) {
        try {
            return started(Cluster.in(folders), folders, passwords, lock);
        } catch (IOException e) {
            lock.close();
            throw StartRefused.because("postgres-setup-failed", e, folders.data(), folders.logs());
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedPostgres started(Cluster cluster, Folders folders, Passwords passwords, DataLock lock)
            throws IOException {
        if (cluster.exists()) {
            cluster.clearLeftover();
            passwords.mustHave(Cluster.SUPERUSER, folders.data());
        } else {
            cluster.make(passwords.of(Cluster.SUPERUSER));
        }
        for (int left = TRIES; left > 0; left--) {
            int port = Cluster.freePort();
            if (cluster.start(port)) {
                return new EmbeddedPostgres(cluster, lock, port, passwords);
            }
        }
        throw StartRefused.because("postgres-start-failed", cluster.log());
    }

    /** The server's first database, as its superuser: to create the owner and the real database with. */
    public Server superuser() {
        return superuser;
    }

    /** Where the server writes what it has to say. */
    public Path log() {
        return cluster.log();
    }

    /** Stops the server if we started it: open transactions are rolled back, everything committed is on disk. */
    @Override
    public void close() {
        if (lock == null) {
            return;
        }
        try (lock) {
            if (!cluster.stop()) {
                LOG.warn("postgres did not stop in time; the next start will stop it");
            }
        } catch (IOException e) {
            LOG.warn("postgres could not be stopped; the next start will stop it", e);
        }
    }
}
