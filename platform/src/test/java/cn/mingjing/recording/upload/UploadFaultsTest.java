package cn.mingjing.recording.upload;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.demo.Story;
import cn.mingjing.facts.FactStore;
import cn.mingjing.start.Folders;
import cn.mingjing.testing.MingjingTest;
import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("断点续传怕的事：同时来问、同时收尾、传着被放弃、传坏了的开头、杀掉留下的残迹")
class UploadFaultsTest {

    private static final int LENGTH = 1_000_000;
    private static final String WRONG = "sha1 " + Base64.getEncoder().encodeToString(new byte[20]);

    private final ApplicationContext application;
    private final Uploads uploads;
    private final FactStore facts;
    private final Path root;
    private final int port;

    @Autowired
    UploadFaultsTest(
            ApplicationContext application,
            Uploads uploads,
            FactStore facts,
            Folders folders,
            @Value("${local.server.port}") int port) {
        this.application = application;
        this.uploads = uploads;
        this.facts = facts;
        this.root = folders.data().resolve("originals/uploads");
        this.port = port;
    }

    private Phone phone = Phone.ofNobody(0);
    private byte[] film = new byte[0];

    @BeforeEach
    void an_officer_with_a_film() {
        Story.enterOffices(application);
        phone = Phone.of("puyang-officer", Story.password(), port);
        film = new byte[LENGTH];
        new Random(System.nanoTime()).nextBytes(film);
        byte[] head = {0, 0, 0, 24, 'f', 't', 'y', 'p', 'i', 's', 'o', 'm'};
        System.arraycopy(head, 0, film, 0, head.length);
    }

    private static UploadId id(String path) {
        return UploadId.of(path.substring(path.lastIndexOf('/') + 1)).orElseThrow();
    }

    private List<HttpResponse<String>> atOnce(int many, Callable<HttpResponse<String>> call) throws Exception {
        try (var threads = Executors.newFixedThreadPool(many)) {
            var answers = new ArrayList<HttpResponse<String>>();
            for (Future<HttpResponse<String>> each : threads.invokeAll(java.util.Collections.nCopies(many, call))) {
                answers.add(each.get());
            }
            return answers;
        }
    }

    @Test
    @DisplayName("十二路同时来问传到哪里，没有一路被拒绝：被拒绝的手机会以为上传丢了")
    void asked_twelve_times_at_once() throws Exception {
        String path = phone.announce("同时问.mp4", LENGTH);
        try (Socket hanging = phone.hangsAfter(path, 0, film, 600_000)) {
            assertThat(hanging.isConnected()).isTrue();
            for (int round = 0; round < 10; round++) {
                assertThat(atOnce(12, () -> phone.head(path)))
                        .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(200));
            }
        }
    }

    @RepeatedTest(20)
    @DisplayName("问到的位置不会在背后长：从那里接着传一定对得上")
    void what_is_told_does_not_grow() throws Exception {
        String path = phone.announce("不长.mp4", LENGTH);
        try (Socket hanging = phone.hangsAfter(path, 0, film, 900_000)) {
            assertThat(hanging.isConnected()).isTrue();
            int told = 0;
            for (int tries = 0; tries < 200 && told == 0; tries++) {
                told = (int) phone.offset(path);
            }
            if (told > 0) {
                var next = phone.patch(path, told, Arrays.copyOfRange(film, told, told + 1000));
                assertThat(next.statusCode()).as(next.body()).isEqualTo(204);
            }
        }
    }

    @RepeatedTest(5)
    @DisplayName("最后一个字节到了，八路同时收尾：只有一件事实，每一路都得到原件的摘要")
    void finished_by_eight_at_once() throws Exception {
        String path = phone.announce("同时收尾.mp4", LENGTH);
        try (Socket line = phone.hangsAfter(path, 0, film, LENGTH)) {
            assertThat(line.isConnected()).isTrue();
            Path content = root.resolve(id(path).toString()).resolve("content");
            while (Files.exists(content) && content.toFile().length() < LENGTH) {
                Thread.onSpinWait();
            }
            assertThat(atOnce(8, () -> phone.head(path))).allSatisfy(answer -> {
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.headers().firstValue("Upload-Original")).isPresent();
            });
        }
        assertThat(facts.read(id(path).stream())).hasSize(1);
        assertThat(phone.patch(path, 5, Arrays.copyOf(film, 10)).statusCode()).isEqualTo(409);
    }

    @Test
    @DisplayName("正传着被本人放弃：前一路写不进来，什么也不留下")
    void given_up_while_bytes_come() throws Exception {
        String path = phone.announce("放弃.mp4", LENGTH);
        try (Socket hanging = phone.hangsAfter(path, 0, film, 600_000)) {
            while (phone.get(path).body().contains("\"offset\":0")) {
                Thread.onSpinWait();
            }
            assertThat(phone.delete(path).statusCode()).isEqualTo(204);
            hanging.getOutputStream().write(film, 600_000, LENGTH - 600_000);
            hanging.setSoTimeout(10_000);
            assertThat(new String(hanging.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 409");
        }
        assertThat(phone.head(path).statusCode()).isEqualTo(404);
        assertThat(root.resolve(id(path).toString())).doesNotExist();
        assertThat(facts.read(id(path).stream())).isEmpty();
    }

    @Test
    @DisplayName("随申报带来的字节校验不符：上传不成立，手机不知道的上传不占它的份额")
    void first_bytes_that_are_refused() throws Exception {
        var refused = phone.send(phone.to("/api/v1/uploads")
                .header("Upload-Length", String.valueOf(LENGTH))
                .header("Upload-Metadata", "filename " + Base64.getEncoder().encodeToString("orphan".getBytes()))
                .header("Upload-Checksum", WRONG)
                .header("Content-Type", "application/offset+octet-stream")
                .POST(BodyPublishers.ofByteArray(film)));
        assertThat(refused.statusCode()).isEqualTo(460);
        assertThat(phone.get("/api/v1/uploads").body()).doesNotContain("orphan");
    }

    @Test
    @DisplayName("带校验和的一段放在没有名字的文件里，进程被杀也不留下")
    void a_piece_aside_has_no_name() throws Exception {
        String path = phone.announce("旁置.mp4", LENGTH);
        try (Socket hanging = phone.hangsAfter(path, 0, film, 600_000, "Upload-Checksum: " + WRONG + "\r\n")) {
            Thread.sleep(300);
            assertThat(root.resolve(id(path).toString()).toFile().list())
                    .containsExactlyInAnyOrder("about.json", "content");
            assertThat(phone.offset(path)).isZero();
            assertThat(hanging.isConnected()).isTrue();
        }
    }

    @Test
    @DisplayName("没有说长度的一段（分块传送）、空的一段、长得离谱的申报")
    void odd_lengths() throws Exception {
        String path = phone.announce("分块.mp4", LENGTH);
        assertThat(phone.patch(path, 0, new byte[0]).statusCode()).isEqualTo(204);
        assertThat(phone.offset(path)).isZero();
        var whole = phone.send(phone.to(path)
                .header("Content-Type", "application/offset+octet-stream")
                .header("Upload-Offset", "0")
                .method("PATCH", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(film))));
        assertThat(whole.statusCode()).as(whole.body()).isEqualTo(204);
        assertThat(whole.headers().firstValue("Upload-Original")).isPresent();
        for (String length : List.of("9".repeat(25), "-1", "0x10", "1e6")) {
            assertThat(announced(length)).as(length).isEqualTo(400);
        }
        assertThat(announced("9".repeat(18))).isEqualTo(413);
    }

    private int announced(String length) throws Exception {
        return phone.send(phone.to("/api/v1/uploads")
                        .header("Upload-Length", length)
                        .POST(BodyPublishers.noBody()))
                .statusCode();
    }

    @Test
    @DisplayName("申报到一半被杀留下的残迹，过期后清掉，不妨碍别人")
    void half_an_announcement() throws Exception {
        Path half = Files.createDirectories(root.resolve(UUID.randomUUID().toString()));
        Files.createFile(half.resolve("content"));
        Path young = Files.createDirectories(root.resolve(UUID.randomUUID().toString()));
        Files.setLastModifiedTime(half, FileTime.from(Instant.EPOCH));
        assertThat(phone.get("/api/v1/uploads").statusCode()).isEqualTo(200);
        uploads.sweep();
        assertThat(half).doesNotExist();
        assertThat(young).exists();
        Files.delete(young);
    }
}
