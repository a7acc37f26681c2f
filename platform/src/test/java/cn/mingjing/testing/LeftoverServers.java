package cn.mingjing.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Ends the postgres that a killed test run left behind; its data is of no worth. */
final class LeftoverServers {

    private LeftoverServers() {}

    static void stop(Path cluster) throws IOException {
        var pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().trim());
        var arguments = Path.of("/proc", String.valueOf(pid), "cmdline");
        if (Files.exists(arguments) && Files.readString(arguments).contains(cluster.toString())) {
            ProcessHandle.of(pid).ifPresent(process -> {
                process.destroyForcibly();
                process.onExit().join();
            });
        }
    }
}
