package cn.mingjing.testing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.Mingjing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The program as its users start it, on the database it brings along, in processes that a test may kill without warning. */
public final class Program implements AutoCloseable {

    /** From its first line to its last: what stands between them has been said as well. */
    private static final Pattern READY =
            Pattern.compile("明镜已就绪：http://127\\.0\\.0\\.1:(\\d+)/.*按 Ctrl-C 停止", Pattern.DOTALL);

    private static final int SECONDS = 300;

    private final Path home;
    private final List<Process> started = new ArrayList<>();

    /** @param home where its folders lie; its data in {@link #data()} */
    public Program(Path home) {
        this.home = home;
    }

    /** How a run ended, and everything it printed. */
    public record Said(int code, String text) {}

    public Path data() {
        return home.resolve("data");
    }

    /** Starts it with the demonstration; {@code name} is for {@link #said}. */
    public Process serve(String name) throws IOException {
        return start(name, List.of("--mingjing.demo=true", "--server.port=0", "--mingjing.data=" + data()));
    }

    /** The port, once it answers. */
    public int awaitReady(Process process, String name) throws Exception {
        long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (process.isAlive() && System.nanoTime() < giveUp) {
            var ready = READY.matcher(said(name));
            if (ready.find()) {
                return Integer.parseInt(ready.group(1));
            }
            Thread.sleep(50);
        }
        throw new AssertionError((process.isAlive() ? "not ready: " : "ended: ") + said(name));
    }

    /** {@code mingjing verify} on the same data. */
    public Said verify(String name, String... arguments) throws Exception {
        var line = new ArrayList<>(List.of("verify"));
        line.addAll(List.of(arguments));
        return run(name, line, "MINGJING_DATA=" + data());
    }

    /** Runs it to its end. */
    public Said run(String name, List<String> arguments, String... settings) throws Exception {
        Process process = start(name, arguments, settings);
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as(said(name)).isTrue();
        return new Said(process.exitValue(), said(name));
    }

    /** Everything that a start has printed so far. */
    public String said(String name) throws IOException {
        return Files.readString(output(name), StandardCharsets.UTF_8);
    }

    /** Asks the database, which must be running, for one number. */
    public long ask(String sql) throws IOException, SQLException {
        return Long.parseLong(tell(sql));
    }

    /** Asks the database, which must be running, for one value. */
    public String tell(String sql) throws IOException, SQLException {
        String port =
                Files.readAllLines(data().resolve("postgres/postmaster.pid")).get(3);
        String password = Files.readString(home.resolve("keys/database-postgres.password"));
        try (var connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port.strip() + "/mingjing", "postgres", password.strip());
                var found = connection.createStatement().executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }

    /** Starts it with any arguments; {@code settings} are variables of its environment. */
    public Process start(String name, List<String> arguments, String... settings) throws IOException {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx384m",
                "-Xlog:disable",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dmingjing.cache=" + Path.of("target", "postgres-programs").toAbsolutePath(),
                "-cp",
                withoutTests(),
                Mingjing.class.getName()));
        line.addAll(arguments);
        var builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(output(name).toFile());
        for (String setting : settings) {
            builder.environment()
                    .put(setting.substring(0, setting.indexOf('=')), setting.substring(setting.indexOf('=') + 1));
        }
        var process = builder.start();
        started.add(process);
        return process;
    }

    private Path output(String name) {
        return home.resolve(name + ".out");
    }

    /** The tests' own log settings would send the log to the terminal. */
    private static String withoutTests() {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(":", -1))
                .filter(part -> !part.contains("test-classes"))
                .collect(Collectors.joining(":"));
    }

    /** Ends what still runs; the database outlives a killed program, and here nobody would start that again. */
    @Override
    public void close() throws Exception {
        started.forEach(Process::destroy);
        for (Process process : started) {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
        LeftoverServers.stop(data().resolve("postgres"));
    }
}
