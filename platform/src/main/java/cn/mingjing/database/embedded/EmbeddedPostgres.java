package cn.mingjing.database.embedded;

import cn.mingjing.database.setup.Passwords;
import cn.mingjing.database.setup.Server;
import cn.mingjing.start.Folders;
import cn.mingjing.start.StartRefused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.util.FileSystemUtils;

/**
 * The PostgreSQL that comes with the application: real, durable, reachable over loopback with a password only.
 *
 * <p>Runs as a process group of its own, so that Ctrl-C in the terminal reaches the application alone, which then stops
 * it last. Not for several application processes: they need an external PostgreSQL.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String SUPERUSER = "postgres";
    private static final int SECONDS_TO_START = 120;
    private static final int SECONDS_TO_STOP = 30;
    private static final int TRIES = 3;

    private final Path cluster;
    private final Path log;
    private final PostgresPrograms programs;
    private final Command command;
    private final FileChannel lock;
    private final Server superuser;

    private EmbeddedPostgres(
            Path cluster, Path log, PostgresPrograms programs, Command command, FileChannel lock, Server superuser) {
        this.cluster = cluster;
        this.log = log;
        this.programs = programs;
        this.command = command;
        this.lock = lock;
        this.superuser = superuser;
    }

    /**
     * Starts the server, having set it up when the data folder is new and having cleared what a killed run left.
     *
     * @param folders prepared folders; the cluster lies in {@code data/postgres}
     * @throws StartRefused when another process uses the data folder, or the server cannot be set up or started
     */
    public static EmbeddedPostgres start(Folders folders, Passwords passwords) {
        var lock = lock(folders.data());
        try {
            return started(folders, passwords, lock);
        } catch (IOException e) {
            release(lock);
            throw StartRefused.because("postgres-setup-failed", e, folders.data(), folders.logs());
        } catch (RuntimeException e) {
            release(lock);
            throw e;
        }
    }

    private static EmbeddedPostgres started(Folders folders, Passwords passwords, FileChannel lock) throws IOException {
        var cluster = folders.data().resolve("postgres");
        var log = folders.logs().resolve("postgresql.log");
        var programs = PostgresPrograms.in(folders.cache());
        var command = Command.writingTo(log);
        if (Files.exists(cluster)) {
            new Leftover(cluster).clear(programs, command);
            passwords.mustHave(SUPERUSER, folders.data());
        } else {
            setUp(cluster, programs, command, passwords.of(SUPERUSER));
        }
        for (int left = TRIES; left > 0; left--) {
            int port = freePort();
            if (command.succeeds(
                    SECONDS_TO_START + 5,
                    programs.path("pg_ctl"),
                    "start",
                    "-D",
                    cluster.toString(),
                    "-l",
                    log.toString(),
                    "-w",
                    "-t",
                    String.valueOf(SECONDS_TO_START),
                    "-o",
                    ServerSettings.asOptions(port))) {
                var url = "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
                var superuser = new Server(url, SUPERUSER, passwords.of(SUPERUSER));
                return new EmbeddedPostgres(cluster, log, programs, command, lock, superuser);
            }
        }
        throw StartRefused.because("postgres-start-failed", log);
    }

    /** The server's first database, as its superuser: to create the owner and the real database with. */
    public Server superuser() {
        return superuser;
    }

    /** Where the server writes what it has to say. */
    public Path log() {
        return log;
    }

    /** Stops the server: open transactions are rolled back, everything committed is on disk. */
    @Override
    public void close() {
        try {
            command.succeeds(
                    SECONDS_TO_STOP + 5,
                    programs.path("pg_ctl"),
                    "stop",
                    "-D",
                    cluster.toString(),
                    "-m",
                    "fast",
                    "-w",
                    "-t",
                    String.valueOf(SECONDS_TO_STOP));
        } catch (IOException e) {
            // Nothing is lost: the next start finds the process by its pid file and stops it.
            System.getLogger(EmbeddedPostgres.class.getName()).log(System.Logger.Level.WARNING, "postgres runs on", e);
        } finally {
            release(lock);
        }
    }

    /** Makes the cluster beside its place and renames it, so that a cluster that exists is complete. */
    private static void setUp(Path cluster, PostgresPrograms programs, Command command, String password)
            throws IOException {
        var unfinished = cluster.resolveSibling("postgres.new");
        FileSystemUtils.deleteRecursively(unfinished);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var passwordFile = Files.createTempFile(cluster.getParent(), ".password", "", ownerOnly);
        try {
            Files.writeString(passwordFile, password);
            boolean made = command.succeeds(
                    SECONDS_TO_START,
                    programs.path("initdb"),
                    "-D",
                    unfinished.toString(),
                    "--username=" + SUPERUSER,
                    "--auth=scram-sha-256",
                    "--pwfile=" + passwordFile,
                    "--encoding=UTF8",
                    // The C locale would find no Chinese; this one needs nothing of the operating system's locales.
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C.UTF-8");
            if (!made) {
                throw new IOException("initdb failed");
            }
            Files.move(unfinished, cluster, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.delete(passwordFile);
        }
    }

    private static FileChannel lock(Path data) {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return channel;
            }
            release(channel);
            throw StartRefused.because("folder-in-use", data);
        } catch (OverlappingFileLockException e) {
            release(channel);
            throw StartRefused.because("folder-in-use", e, data);
        } catch (IOException e) {
            throw StartRefused.because("folder-unusable", e, data);
        }
    }

    private static void release(@org.jspecify.annotations.Nullable FileChannel lock) {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
