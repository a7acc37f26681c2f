package cn.mingjing.backup;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.backup.folder.BackupFolder;
import cn.mingjing.backup.folder.FolderLock;
import cn.mingjing.demo.Story;
import cn.mingjing.law.China;
import cn.mingjing.testing.Program;
import cn.mingjing.testing.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The programs as their users start them, on the database they bring along: the drill of docs/operations.md. */
@DisplayName("备份恢复演练：照常办案时备份，恢复到新的目录，核对、登录、查阅、接着办案")
class BackupDrillTest {

    private static final int WRITERS = 2;
    private static final int SECONDS = 300;
    private static final JsonMapper JSON = new JsonMapper();

    private final Path home;
    private final Program before;
    private final Program after;
    private final Path backups;

    BackupDrillTest(@TempDir Path home) throws Exception {
        this.home = home;
        this.before = new Program(Files.createDirectory(home.resolve("before")));
        this.after = new Program(Files.createDirectory(home.resolve("after")));
        this.backups = home.resolve("backups");
    }

    @AfterEach
    void stop() throws Exception {
        before.close();
        after.close();
    }

    private Program.Said backup(String name, String... more) throws Exception {
        var line = new ArrayList<>(List.of("backup", "--to", backups.toString()));
        line.addAll(List.of(more));
        return before.run(name, line, "MINGJING_DATA=" + before.data());
    }

    @Test
    @DisplayName("从头到尾一次")
    void the_drill() throws Exception {
        int port = before.awaitReady(before.serve("first"), "first");
        Queue<String> registered = new ConcurrentLinkedQueue<>();
        var writers = new ArrayList<Thread>();
        for (int number = 0; number < WRITERS; number++) {
            writers.add(Thread.ofPlatform().start(() -> registerUntilTold(port, registered)));
        }
        killedInTheMiddle();
        onlyOneAtATime();

        var known = List.copyOf(registered);
        var taken = backup("backup");
        int during = registered.size();
        assertThat(taken.text()).contains("结论：备份已完成", "密钥不在备份里");
        assertThat(taken.code()).isZero();
        assertThat(during).as("acts while the backup was taken").isGreaterThan(known.size());
        assertThat(leftovers()).isEmpty();
        var snapshot = new BackupFolder(backups).newest().orElseThrow();
        assertThat(checked().text()).contains("结论：备份完好");

        Thread.sleep(200);
        writers.forEach(Thread::interrupt);
        for (Thread writer : writers) {
            assertThat(writer.join(Duration.ofSeconds(SECONDS))).isTrue();
        }
        var seen = new Seen(port, known.getFirst(), before);
        assertThat(seen.film()).hasSizeGreaterThan(1_000);
        var later = Files.writeString(
                home.resolve("later"),
                new Visitor(port).get("/ledger/checkpoint").body());

        onlyWhatIsNewIsCopied(port);
        assertThat(snapshot.manifest().log().size())
                .isLessThan(Long.parseLong(Files.readAllLines(later).get(1)));

        restore(snapshot.path(), snapshot.manifest().log().size());
        var checkpoint = Files.writeString(
                home.resolve("checkpoint"), snapshot.manifest().log().checkpoint());
        var fork = after.verify("fork", "--against", later.toString());
        assertThat(fork.text()).contains("不相符");
        assertThat(fork.code()).isEqualTo(1);

        int again = after.awaitReady(after.serve("restored"), "restored");
        assertThat(after.said("restored")).contains("已记入台账");
        assertThat(after.ask("SELECT count(*) FROM facts.fact WHERE type = 'InstallationRestored'"))
                .isOne();
        assertThat(after.ask("SELECT count(*) FROM backup.restoration WHERE recorded AND restored_by = '张三'"))
                .isOne();
        var back = new Seen(again, known.getFirst(), after);
        assertThat(back.casePage()).isEqualTo(seen.casePage());
        assertThat(back.notice()).isEqualTo(seen.notice());
        assertThat(back.film()).isEqualTo(seen.film());
        var officer = Officer.on(again);
        for (String id : known) {
            assertThat(officer.get("/api/v1/cases/" + id).statusCode()).as(id).isEqualTo(200);
        }
        assertThat(officer.register().statusCode()).isEqualTo(201);
        var verified = after.verify("further", "--against", checkpoint.toString());
        assertThat(verified.text()).contains("结论：全部相符，并且与所给的早先检查点一致");
        assertThat(verified.code()).isZero();
    }

    private void restore(Path snapshot, long size) throws Exception {
        var line = List.of("restore", "--from", snapshot.toString(), "--by", "张三");
        var noKeys = after.run("no-keys", line, "MINGJING_DATA=" + after.data());
        assertThat(noKeys.text()).contains("密钥不在备份里").doesNotContain("明镜未能启动");
        assertThat(noKeys.code()).isEqualTo(2);

        FileSystemUtils.copyRecursively(home.resolve("before/keys"), home.resolve("after/keys"));
        var restored = after.run("restore", line, "MINGJING_DATA=" + after.data());
        assertThat(restored.text()).contains("结论：已恢复到备份", size + " 个叶子", "全部相符，并且与所给的早先检查点一致", "分叉");
        assertThat(restored.code()).isZero();

        var twice = after.run("twice", line, "MINGJING_DATA=" + after.data());
        assertThat(twice.text()).contains("不是空的");
        assertThat(twice.code()).isEqualTo(2);
    }

    /** What is half done when the process is killed is no backup, and the next one clears it. */
    private void killedInTheMiddle() throws Exception {
        var killed =
                before.start("killed", List.of("backup", "--to", backups.toString()), "MINGJING_DATA=" + before.data());
        long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (leftovers().isEmpty() && killed.isAlive() && System.nanoTime() < giveUp) {
            Thread.sleep(1);
        }
        assertThat(killed.destroyForcibly().waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(leftovers()).as(before.said("killed")).isNotEmpty();
        assertThat(new BackupFolder(backups).newest()).isEmpty();
        assertThat(checked().text()).contains("没有完成的备份");
    }

    private List<Path> leftovers() throws Exception {
        if (!Files.exists(backups)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(backups)) {
            return entries.filter(entry -> entry.toString().endsWith(".unfinished"))
                    .toList();
        }
    }

    private void onlyOneAtATime() throws Exception {
        try (var lock = FolderLock.take(new BackupFolder(backups)).orElseThrow()) {
            assertThat(lock).isNotNull();
            var refused = backup("refused");
            assertThat(refused.text()).contains("另一个备份正在写入");
            assertThat(refused.code()).isEqualTo(2);
        }
    }

    /** One more original comes in: the next backup copies that and nothing else. */
    private void onlyWhatIsNewIsCopied(int port) throws Exception {
        long known = before.ask("SELECT count(*) FROM originals.original");
        var officer = Officer.on(port);
        assertThat(officer.upload("证人证言 " + known)).isEqualTo(204);
        assertThat(before.ask("SELECT count(*) FROM originals.original")).isEqualTo(known + 1);
        var json = JSON.readTree(jsonLine(backup("incremental", "--json").text()));
        assertThat(json.path("originals").asLong()).isEqualTo(known + 1);
        assertThat(json.path("copied").asLong()).isEqualTo(1);
    }

    private static String jsonLine(String text) {
        return text.lines()
                .filter(line -> line.startsWith("{"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text));
    }

    private Program.Said checked() {
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        int code = new BackupCheck().run(List.of("backup", "--check", backups.toString()), print, print);
        return new Program.Said(code, out.toString(StandardCharsets.UTF_8));
    }

    /** What somebody sees of the installation. */
    private record Seen(JsonNode casePage, Map<String, String> notice, byte[] film) {

        Seen(int port, String caseId, Program program) throws Exception {
            this(
                    JSON.readTree(
                            Officer.on(port).get("/api/v1/cases/" + caseId).body()),
                    notice(port),
                    Officer.on(port).bytes(program.tell("""
                            SELECT '/desk/cases/' || f.stream_id || '/originals/' || o.sha256
                              FROM facts.fact f
                              JOIN facts.content c USING (seq)
                              JOIN originals.original o ON c.payload::text LIKE '%' || o.sha256 || '%'
                             WHERE f.type = 'RecordingAdded' AND f.authority = 'PUYANG' AND o.media_type LIKE 'video/%'
                             ORDER BY f.seq LIMIT 1
                            """.replace("PUYANG", Story.PUYANG.value()))));
        }

        private static Map<String, String> notice(int port) {
            var visitor = new Visitor(port);
            var first = JSON.readTree(visitor.get("/notices.json").body())
                    .path("items")
                    .path(0);
            var url = first.path("url").asString();
            var path = url.substring(url.indexOf("/notices/"));
            var fields = new LinkedHashMap<String, String>();
            fields.put("path", path);
            fields.put("listed", first.toString().replace(":" + port, ""));
            fields.put("page", visitor.page(path).replace(":" + port, ""));
            return fields;
        }
    }

    private record Officer(Visitor visitor, String bearer, int port) {

        static Officer on(int port) {
            var visitor = new Visitor(port);
            var answer = visitor.call(
                    "POST",
                    "/api/v1/sessions",
                    "{\"account\":\"puyang-officer\",\"password\":\"" + Story.password() + "\"}");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            return new Officer(
                    visitor,
                    "Bearer " + JSON.readTree(answer.body()).required("token").stringValue(),
                    port);
        }

        java.net.http.HttpResponse<String> get(String path) {
            return visitor.call("GET", path, "", "Authorization", bearer);
        }

        byte[] bytes(String path) throws Exception {
            visitor.signIn("puyang-officer", Story.password());
            try (var client =
                    HttpClient.newBuilder().cookieHandler(visitor.cookies()).build()) {
                var answer = client.send(to(path).GET().build(), BodyHandlers.ofByteArray());
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                return answer.body();
            }
        }

        int upload(String words) throws Exception {
            byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
            try (var client = HttpClient.newHttpClient()) {
                var announced = client.send(
                        to("/api/v1/uploads")
                                .header("Tus-Resumable", "1.0.0")
                                .header("Upload-Length", String.valueOf(bytes.length))
                                .header("Upload-Metadata", "filename YS50eHQ=")
                                .POST(HttpRequest.BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.ofString());
                var place = announced
                        .headers()
                        .firstValue("Location")
                        .orElseThrow(() -> new AssertionError(announced.statusCode() + announced.body()));
                return client.send(
                                to(place)
                                        .header("Tus-Resumable", "1.0.0")
                                        .header("Content-Type", "application/offset+octet-stream")
                                        .header("Upload-Offset", "0")
                                        .method("PATCH", HttpRequest.BodyPublishers.ofByteArray(bytes))
                                        .build(),
                                BodyHandlers.ofString())
                        .statusCode();
            }
        }

        private HttpRequest.Builder to(String path) {
            return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .header("Authorization", bearer);
        }

        java.net.http.HttpResponse<String> register() {
            return visitor.call("POST", "/api/v1/cases", source(), "Authorization", bearer);
        }
    }

    private static void registerUntilTold(int port, Queue<String> registered) {
        try {
            var officer = Officer.on(port);
            while (!Thread.currentThread().isInterrupted()) {
                var answer = officer.register();
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
                registered.add(JSON.readTree(answer.body()).required("id").stringValue());
                Thread.sleep(50);
            }
        } catch (InterruptedException | IllegalStateException | UncheckedIOException told) {
            // It is over.
        }
    }

    private static String source() {
        return """
                {"title":"某食品店无证零售烟草案","source":"TRANSFER","receivedOn":"%s","provider":"某烟草专卖局",
                 "clue":"移送材料反映涉嫌无证零售烟草。",
                 "party":{"kind":"INDIVIDUAL_BUSINESS","name":"某食品店","code":"120111600435901","representative":"赵小甲",
                          "identityNumber":"120111197001010017","address":"某路12号","telephone":"13800000001"}}
                """.formatted(LocalDate.now(China.ZONE));
    }
}
