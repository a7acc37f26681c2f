package cn.mingjing.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How long a second start takes until the first answer, and how much memory it holds then (RSS of the JVM and PostgreSQL). */
final class Start {

    private final Path folder;

    Start(Path folder) {
        this.folder = folder;
    }

    void run() throws Exception {
        Path jar = jar();
        for (int round = 1; round <= 3; round++) {
            int port = freePort();
            long began = System.nanoTime();
            Process process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+UseSerialGC",
                            "-Xmx384m",
                            "--enable-native-access=ALL-UNNAMED",
                            "-jar",
                            jar.toString(),
                            "--mingjing.demo=true",
                            "--server.port=" + port,
                            "--mingjing.data=" + folder.resolve("data")))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("start.log").toFile())
                    .start();
            awaitHealth(port);
            double seconds = (System.nanoTime() - began) / 1e9;
            Bench.say("%n第 %d 次启动（已有数据）：%.1f 秒可用；常驻内存 %d MB", round, seconds, residentMegabytes(process));
            process.destroy();
            process.waitFor();
        }
    }

    /** The packaged application beside this module. */
    private static Path jar() throws IOException {
        Path target = Path.of("platform", "target");
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().endsWith("-app.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no packaged application in " + target.toAbsolutePath()));
        }
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

    private static long residentMegabytes(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                        .mapToLong(Start::residentKilobytes)
                        .sum()
                / 1024;
    }

    private static long residentKilobytes(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
