package cn.mingjing.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * How long {@code ./mingjing run} takes on an existing database until the first answer, and how much memory it holds then: of
 * JVM and PostgreSQL together, memory that processes share counted once (PSS).
 */
final class Start {

    private static final int ROUNDS = 3;

    private final Path folder;

    Start(Path folder) {
        this.folder = folder;
    }

    void run() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            int port = freePort();
            long began = System.nanoTime();
            Process process = new ProcessBuilder(
                            "./mingjing",
                            "run",
                            "--port",
                            String.valueOf(port),
                            "--data",
                            folder.resolve("data").toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("start.log").toFile())
                    .start();
            awaitHealth(port);
            double seconds = (System.nanoTime() - began) / 1e9;
            long java = megabytes(Stream.of(process.toHandle()));
            long postgres = megabytes(postgres());
            Bench.say(
                    "%n第 %d 次启动（已有数据）：%.1f 秒可用；常驻内存 %d MB（Java %d，PostgreSQL %d）",
                    round, seconds, java + postgres, java, postgres);
            process.destroy();
            process.waitFor();
        }
    }

    /** It runs in a session of its own, and is no child of ours. */
    private Stream<ProcessHandle> postgres() throws IOException {
        Path written = folder.resolve("data").resolve("postgres").resolve("postmaster.pid");
        long number = Long.parseLong(Files.readAllLines(written).getFirst().strip());
        ProcessHandle server = ProcessHandle.of(number).orElseThrow(() -> new IOException("no server " + number));
        return Stream.concat(Stream.of(server), server.descendants());
    }

    private static void awaitHealth(int port) throws InterruptedException {
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                .build();
        while (true) {
            try {
                if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // Not listening yet.
            }
            Thread.sleep(20);
        }
    }

    private static long megabytes(Stream<ProcessHandle> processes) {
        return processes.mapToLong(Start::kilobytes).sum() / 1024;
    }

    private static long kilobytes(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException e) {
            // It ended meanwhile.
            return 0;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
