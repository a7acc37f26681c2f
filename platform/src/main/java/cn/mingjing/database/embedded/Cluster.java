package cn.mingjing.database.embedded;

import cn.mingjing.start.Folders;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.util.FileSystemUtils;

/** The server's files in the data folder, and the programs that make, start and stop a server on them. */
final class Cluster {

    static final String SUPERUSER = "postgres";

    private static final int SECONDS_TO_START = 120;
    private static final int SECONDS_TO_STOP = 30;

    /** How much longer than the program's own limit we wait for the program. */
    private static final int GRACE = 5;

    private final Path folder;
    private final Path log;
    private final PostgresPrograms programs;
    private final Command command;

    private Cluster(Path folder, Path log, PostgresPrograms programs, Command command) {
        this.folder = folder;
        this.log = log;
        this.programs = programs;
        this.command = command;
    }

    static Cluster in(Folders folders) throws IOException {
        var log = folders.logs().resolve("postgresql.log");
        return new Cluster(
                folders.data().resolve("postgres"), log, PostgresPrograms.in(folders.cache()), Command.writingTo(log));
    }

    Path log() {
        return log;
    }

    boolean exists() {
        return Files.exists(folder);
    }

    /** The port of the server that runs on these files, as it wrote it down. */
    int recordedPort() throws IOException {
        return Integer.parseInt(
                Files.readAllLines(folder.resolve("postmaster.pid")).get(3).trim());
    }

    void clearLeftover() throws IOException {
        new Leftover(folder).clear(programs, command);
    }

    /** Makes the files beside their place and renames them, so that files that exist are complete. */
    void make(String password) throws IOException {
        var unfinished = folder.resolveSibling("postgres.new");
        FileSystemUtils.deleteRecursively(unfinished);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var passwordFile = Files.createTempFile(folder.getParent(), ".password", "", ownerOnly);
        try {
            Files.writeString(passwordFile, password);
            boolean made = command.succeeds(
                    SECONDS_TO_START,
                    programs.path("initdb"),
                    "--pgdata=" + unfinished,
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
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.delete(passwordFile);
        }
    }

    /** Starts on {@code port} and waits until the server answers; false when it does not. */
    boolean start(int port) throws IOException {
        return command.succeeds(
                SECONDS_TO_START + GRACE,
                programs.path("pg_ctl"),
                "start",
                "--pgdata=" + folder,
                "--log=" + log,
                "--wait",
                "--timeout=" + SECONDS_TO_START,
                "--options=" + ServerSettings.asOptions(port));
    }

    /** Ends every connection, writes everything out and waits for the end. */
    boolean stop() throws IOException {
        return command.succeeds(
                SECONDS_TO_STOP + GRACE,
                programs.path("pg_ctl"),
                "stop",
                "--pgdata=" + folder,
                "--mode=fast",
                "--wait",
                "--timeout=" + SECONDS_TO_STOP);
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
