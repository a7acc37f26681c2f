package cn.mingjing.bench;

import cn.mingjing.originals.Digesting;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/**
 * A large file through resumable upload, with both digests and on disk, against dd with fsync in the same folder and
 * {@code @tus/server}, which takes no digests and forces nothing to disk.
 */
final class Uploads {

    private static final int MIB = 1024 * 1024;
    private static final int RUNS = 3;

    private final Path folder;
    private final int port;

    Uploads(ServletWebServerApplicationContext application, Path folder) {
        this.folder = folder;
        this.port = Integer.parseInt(application.getEnvironment().getRequiredProperty("local.server.port"));
    }

    void run() throws Exception {
        Path film = film();
        var own = new Peer(port, "/api/v1/uploads", "Authorization: Bearer " + token() + "\r\n");
        try (var other = TusServer.start(Files.createDirectory(folder.resolve("tus")))) {
            measure(film, own, new Peer(other.port(), "/files", ""));
        }
        Files.delete(film);
    }

    /** A server that speaks tus, with what it wants to hear in each request. */
    private record Peer(int port, String path, String headers) {}

    private void measure(Path film, Peer own, Peer other) throws Exception {
        Bench.say("%n断点续传（MiB/秒，%d 次，各次的中位数；边收边算 SHA-256 和 SM3，落盘后应答）", RUNS);
        var dd = new double[RUNS];
        var whole = new double[RUNS];
        var pieces = new double[RUNS];
        var otherWhole = new double[RUNS];
        var otherPieces = new double[RUNS];
        var digests = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            dd[run] = rate(1024, () -> dd(film));
            another(film);
            whole[run] = rate(1024, () -> send(film, own, 1024, 1024));
            otherWhole[run] = rate(1024, () -> send(film, other, 1024, 1024));
            another(film);
            pieces[run] = rate(640, () -> send(film, own, 640, 5));
            otherPieces[run] = rate(640, () -> send(film, other, 640, 5));
            digests[run] = rate(1024, () -> Digesting.of(Files.newInputStream(film)));
        }
        Bench.say("%-34s %8.0f", "dd conv=fsync，1 GiB", median(dd));
        Bench.say("%-34s %8.0f", "@tus/server，1 GiB，一个请求", median(otherWhole));
        Bench.say(
                "%-34s %8.0f   比 dd %.2f，比 @tus/server %.2f",
                "明镜，1 GiB，一个请求", median(whole), median(whole) / median(dd), median(whole) / median(otherWhole));
        Bench.say("%-34s %8.0f", "@tus/server，128 个 5 MiB 的请求", median(otherPieces));
        Bench.say(
                "%-34s %8.0f   比 dd %.2f，比 @tus/server %.2f",
                "明镜，128 个 5 MiB 的请求",
                median(pieces),
                median(pieces) / median(dd),
                median(pieces) / median(otherPieces));
        Bench.say("%-34s %8.0f", "两种摘要本身（不传不写）", median(digests));
    }

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    private static double rate(int mebibytes, Work work) throws Exception {
        long began = System.nanoTime();
        work.run();
        return mebibytes * 1e9 / (System.nanoTime() - began);
    }

    private static double median(double[] rates) {
        double[] sorted = rates.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Noise that begins like an MP4. */
    private Path film() throws IOException {
        Path film = folder.resolve("film");
        var piece = new byte[64 * MIB];
        new Random(1).nextBytes(piece);
        try (var out = Files.newOutputStream(film)) {
            out.write(new byte[] {0, 0, 0, 24, 'f', 't', 'y', 'p', 'i', 's', 'o', 'm', 0, 0, 0, 0});
            out.write(piece, 16, piece.length - 16);
            for (int written = 64; written < 1024; written += 64) {
                out.write(piece);
            }
        }
        return film;
    }

    /** The same bytes twice would be kept once. */
    private static void another(Path film) throws IOException {
        try (var file = new RandomAccessFile(film.toFile(), "rw")) {
            file.seek(64);
            file.writeLong(System.nanoTime());
        }
    }

    private void dd(Path film) throws Exception {
        Path copy = folder.resolve("dd");
        int code = new ProcessBuilder("dd", "if=" + film, "of=" + copy, "bs=1M", "conv=fsync", "status=none")
                .inheritIO()
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException("dd ended with " + code);
        }
        Files.delete(copy);
    }

    private String token() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/sessions"))
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(
                                    "{\"account\":\"puyang-officer\",\"password\":\"Mingjing-2026\"}"))
                            .build(),
                    BodyHandlers.ofString());
            return answer.body().replaceAll("(?s).*\"token\":\"([^\"]+)\".*", "$1");
        }
    }

    private static void send(Path film, Peer peer, int mebibytes, int chunk) throws IOException {
        try (var line = SocketChannel.open(new InetSocketAddress("127.0.0.1", peer.port()));
                var from = FileChannel.open(film, StandardOpenOption.READ)) {
            var answers = new BufferedReader(
                    new InputStreamReader(line.socket().getInputStream(), StandardCharsets.US_ASCII));
            String common = "Host: 127.0.0.1:%d\r\n%sTus-Resumable: 1.0.0\r\n".formatted(peer.port(), peer.headers());
            say(
                    line,
                    "POST " + peer.path() + " HTTP/1.1\r\n" + common + "Content-Length: 0\r\nUpload-Length: "
                            + (long) mebibytes * MIB + "\r\n\r\n");
            String path = URI.create(answer(answers, "201", "Location")).getPath();
            for (long at = 0; at < (long) mebibytes * MIB; at += (long) chunk * MIB) {
                say(
                        line,
                        "PATCH " + path + " HTTP/1.1\r\n" + common
                                + "Content-Type: application/offset+octet-stream\r\nUpload-Offset: " + at
                                + "\r\nContent-Length: "
                                + (long) chunk * MIB + "\r\n\r\n");
                for (long sent = 0; sent < (long) chunk * MIB; ) {
                    sent += from.transferTo(at + sent, (long) chunk * MIB - sent, line);
                }
                answer(answers, "204", "Upload-Offset");
            }
        }
    }

    private static void say(SocketChannel line, String words) throws IOException {
        for (var bytes = ByteBuffer.wrap(words.getBytes(StandardCharsets.US_ASCII)); bytes.hasRemaining(); ) {
            line.write(bytes);
        }
    }

    /** The value of one header of the answer. */
    private static String answer(BufferedReader answers, String status, String header) throws IOException {
        String first = answers.readLine();
        String value = "";
        boolean chunked = false;
        for (String line = answers.readLine(); line != null && !line.isEmpty(); line = answers.readLine()) {
            if (line.regionMatches(true, 0, header + ":", 0, header.length() + 1)) {
                value = line.substring(header.length() + 1).strip();
            }
            chunked |= line.equalsIgnoreCase("Transfer-Encoding: chunked");
        }
        for (boolean more = chunked; more; ) {
            more = !"0".equals(answers.readLine());
            answers.readLine();
        }
        if (first == null || !first.contains(" " + status)) {
            throw new IOException("answered: " + first);
        }
        return value;
    }
}
