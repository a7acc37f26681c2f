package cn.mingjing.database.embedded;

import cn.mingjing.start.StartRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a killed run left behind: after {@code kill -9} of the application its postgres lives on and would keep the next
 * one out.
 */
final class Leftover {

    private static final int SECONDS_TO_STOP = 60;

    private final Path cluster;

    Leftover(Path cluster) {
        this.cluster = cluster;
    }

    /**
     * Stops a postgres that still serves our cluster and waits for its end; clears a pid file that names a process of
     * somebody else. Only to be called by the one who holds the data folder's lock.
     */
    void clear(PostgresPrograms programs, Command command) throws IOException {
        var pid = recordedPid();
        if (pid.isEmpty()) {
            return;
        }
        if (!isOurs(pid.get())) {
            Files.deleteIfExists(pidFile());
            return;
        }
        boolean stopped = stop(programs, command, "fast") || stop(programs, command, "immediate");
        if (!stopped && isOurs(pid.get())) {
            throw StartRefused.because("postgres-leftover", pid.get());
        }
    }

    private boolean stop(PostgresPrograms programs, Command command, String how) throws IOException {
        var seconds = String.valueOf(SECONDS_TO_STOP);
        return command.succeeds(
                SECONDS_TO_STOP + 5,
                programs.path("pg_ctl"),
                "stop",
                "-D",
                cluster.toString(),
                "-m",
                how,
                "-t",
                seconds,
                "-w");
    }

    private Path pidFile() {
        return cluster.resolve("postmaster.pid");
    }

    private Optional<Long> recordedPid() throws IOException {
        try (var lines = Files.lines(pidFile())) {
            return lines.findFirst().map(line -> Long.valueOf(line.trim()));
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Process numbers are used again: ours is the one whose arguments hold our folder. */
    private boolean isOurs(long pid) {
        try {
            var arguments = Files.readString(Path.of("/proc", String.valueOf(pid), "cmdline"), StandardCharsets.UTF_8);
            return arguments.contains("postgres") && arguments.contains("\0" + cluster + "\0");
        } catch (IOException e) {
            return false;
        }
    }
}
