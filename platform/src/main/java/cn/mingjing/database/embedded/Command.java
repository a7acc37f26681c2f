package cn.mingjing.database.embedded;

import cn.mingjing.start.StartRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs PostgreSQL's programs. They refuse to work for root, so for root they run in a user namespace of their own, in
 * which they are nobody; the files stay root's.
 */
final class Command {

    private static final List<String> IN_NAMESPACE = List.of("unshare", "-U");

    private final List<String> prefix;
    private final Path log;

    private Command(List<String> prefix, Path log) {
        this.prefix = prefix;
        this.log = log;
    }

    /**
     * @param log where the programs' own words go
     * @throws StartRefused when we are root and the machine allows no user namespaces
     */
    static Command writingTo(Path log) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new Command(List.of(), log);
        }
        var inNamespace = new Command(IN_NAMESPACE, log);
        if (!inNamespace.succeeds(10, "true")) {
            throw StartRefused.because("postgres-needs-namespace");
        }
        return inNamespace;
    }

    /** Runs and waits; false when the program failed or took longer than {@code seconds}. */
    boolean succeeds(int seconds, String... command) throws IOException {
        var line = new ArrayList<>(prefix);
        line.addAll(List.of(command));
        var output = ProcessBuilder.Redirect.appendTo(log.toFile());
        try {
            var process = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(output)
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while running " + line.getFirst(), e);
        }
    }
}
