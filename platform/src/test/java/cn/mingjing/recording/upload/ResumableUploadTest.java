package cn.mingjing.recording.upload;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.demo.Story;
import cn.mingjing.facts.FactStore;
import cn.mingjing.facts.Recorded;
import cn.mingjing.originals.Originals;
import cn.mingjing.recording.UploadReceived;
import cn.mingjing.start.Folders;
import cn.mingjing.testing.MingjingTest;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("断点续传（tus 1.0.0）：应答过的字节一个不丢，传完即是原件，别人看不到")
class ResumableUploadTest {

    private static final int LENGTH = 3_000_000;

    private final ApplicationContext application;
    private final Originals originals;
    private final FactStore facts;
    private final Folders folders;
    private final int port;

    @Autowired
    ResumableUploadTest(
            ApplicationContext application,
            Originals originals,
            FactStore facts,
            Folders folders,
            @Value("${local.server.port}") int port) {
        this.application = application;
        this.originals = originals;
        this.facts = facts;
        this.folders = folders;
        this.port = port;
    }

    private Phone phone = Phone.ofNobody(0);
    private byte[] film = new byte[0];

    @BeforeEach
    void an_officer_with_a_film() {
        Story.enterOffices(application);
        phone = Phone.of("puyang-officer", Story.password(), port);
        film = film(System.nanoTime());
    }

    /** Noise that begins like an MP4. */
    private static byte[] film(long seed) {
        var film = new byte[LENGTH];
        new Random(seed).nextBytes(film);
        byte[] head = {0, 0, 0, 24, 'f', 't', 'y', 'p', 'i', 's', 'o', 'm'};
        System.arraycopy(head, 0, film, 0, head.length);
        return film;
    }

    private static byte[] part(byte[] all, int from, int to) {
        return Arrays.copyOfRange(all, from, to);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    /** Looking, unlike asking, does not end what is under way. */
    private void awaitBytes(String path) throws Exception {
        for (int tries = 0; tries < 1000 && phone.get(path).body().contains("\"offset\":0,"); tries++) {
            Thread.sleep(5);
        }
    }

    private static String code(HttpResponse<String> answer) {
        return answer.body().replaceAll("(?s).*\"code\":\"([^\"]+)\".*", "$1");
    }

    private void isKept(HttpResponse<String> last, byte[] bytes) throws Exception {
        assertThat(last.statusCode()).as(last.body()).isEqualTo(204);
        assertThat(last.headers().firstValue("Upload-Original")).contains(sha256(bytes));
        try (var kept = originals.open(sha256(bytes))) {
            assertThat(kept.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    @DisplayName("分三段传完：偏移就是已收妥的字节数；传完成为原件，收到的事实当即在案，写明谁在何时传的")
    void a_file_in_three_pieces() throws Exception {
        String path = phone.announce("现场.mp4", LENGTH);
        var first = phone.patch(path, 0, part(film, 0, 1_000_000));
        assertThat(first.statusCode()).isEqualTo(204);
        assertThat(first.headers().firstValue("Upload-Offset")).contains("1000000");
        assertThat(first.headers().firstValue("Upload-Expires")).isPresent();
        assertThat(phone.offset(path)).isEqualTo(1_000_000);
        phone.patch(path, 1_000_000, part(film, 1_000_000, 1_000_001));

        isKept(phone.patch(path, 1_000_001, part(film, 1_000_001, LENGTH)), film);

        assertThat(phone.offset(path)).isEqualTo(LENGTH);
        assertThat(phone.get(path).body()).contains(sha256(film), "现场.mp4", "video/mp4");
        var id = UploadId.of(path.substring(path.lastIndexOf('/') + 1)).orElseThrow();
        assertThat(facts.read(id.stream()))
                .extracting(Recorded::fact)
                .singleElement()
                .isInstanceOfSatisfying(UploadReceived.class, received -> {
                    assertThat(received.original().size()).isEqualTo(LENGTH);
                    assertThat(received.sm3()).hasSize(64);
                });
        assertThat(phone.patch(path, LENGTH, new byte[0]).statusCode()).isEqualTo(204);
        assertThat(facts.read(id.stream())).hasSize(1);
    }

    @Test
    @DisplayName("随申报带来全部字节，一次传完")
    void all_at_once() throws Exception {
        var answer = phone.send(phone.to("/api/v1/uploads")
                .header("Upload-Length", String.valueOf(LENGTH))
                .header("Content-Type", "application/offset+octet-stream")
                .POST(BodyPublishers.ofByteArray(film)));
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Upload-Original")).contains(sha256(film));
    }

    @Test
    @DisplayName("线路中断：断以前到达的字节都在，从那里接着传，原件一字节不差")
    void a_line_breaks() throws Exception {
        String path = phone.announce("中断.mp4", LENGTH);
        try (Socket line = phone.hangsAfter(path, 0, film, 1_234_567)) {
            line.shutdownOutput();
        }
        awaitBytes(path);
        long offset = phone.offset(path);
        assertThat(offset).isBetween(1L, 1_234_567L);
        isKept(phone.patch(path, offset, part(film, (int) offset, LENGTH)), film);
    }

    @Test
    @DisplayName("线路半死不活：手机另起一路就接替前一路，前一路写不进来")
    void a_line_hangs() throws Exception {
        String path = phone.announce("接替.mp4", LENGTH);
        try (Socket hanging = phone.hangsAfter(path, 0, film, 1_500_000)) {
            awaitBytes(path);
            int offset = (int) phone.offset(path);
            var second = phone.patch(path, offset, part(film, offset, LENGTH - 1));
            assertThat(second.statusCode()).as(second.body()).isEqualTo(204);

            hanging.getOutputStream().write(film, 1_500_000, LENGTH - 1_500_000);
            hanging.setSoTimeout(10_000);
            var told = new String(hanging.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            assertThat(told).isEqualTo("HTTP/1.1 409");
            isKept(phone.patch(path, LENGTH - 1, part(film, LENGTH - 1, LENGTH)), film);
        }
    }

    @Test
    @DisplayName("校验和不符的一段不收，偏移不动；相符的收下；整份文件与申报的摘要不符的不成为原件")
    void wrong_checksums() throws Exception {
        String path = phone.announce("校验.mp4", LENGTH);
        byte[] piece = part(film, 0, 100_000);
        String wrong = "sha1 " + Base64.getEncoder().encodeToString(new byte[20]);
        var refused = phone.patch(path, 0, piece, "Upload-Checksum", wrong);
        assertThat(refused.statusCode()).isEqualTo(460);
        assertThat(refused.body()).contains("校验和不符");
        assertThat(phone.offset(path)).isZero();
        for (String algorithm : new String[] {"sha1 SHA-1 0 100000", "sha256 SHA-256 100000 200000"}) {
            String[] words = algorithm.split(" ");
            byte[] next = part(film, Integer.parseInt(words[2]), Integer.parseInt(words[3]));
            String sum = Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance(words[1]).digest(next));
            var taken = phone.patch(path, Long.parseLong(words[2]), next, "Upload-Checksum", words[0] + " " + sum);
            assertThat(taken.statusCode()).as(taken.body()).isEqualTo(204);
        }
        assertThat(phone.patch(path, 200_000, piece, "Upload-Checksum", "crc7 AA==")
                        .statusCode())
                .isEqualTo(400);
        isKept(phone.patch(path, 200_000, part(film, 200_000, LENGTH)), film);

        byte[] other = film(7);
        String lie =
                "sha256 " + Base64.getEncoder().encodeToString("0".repeat(64).getBytes(StandardCharsets.US_ASCII));
        String altered = phone.announce("改过.mp4", LENGTH, lie);
        assertThat(phone.patch(altered, 0, other).statusCode()).isEqualTo(460);
        assertThat(originals.find(sha256(other))).isEmpty();
        assertThat(phone.head(altered).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("偏移不对、版本不对、内容类型不对、比申报的多、空文件、太大、不是音像图片文书：各有各的答复")
    void what_is_refused() throws Exception {
        String path = phone.announce("拒绝.mp4", 200_000);
        var ahead = phone.patch(path, 5, part(film, 0, 10));
        assertThat(ahead.statusCode()).isEqualTo(409);
        assertThat(code(ahead)).isEqualTo("offset-differs");
        var json = phone.send(phone.to(path)
                .header("Content-Type", "application/json")
                .header("Upload-Offset", "0")
                .method("PATCH", BodyPublishers.ofString("{}")));
        assertThat(json.statusCode()).isEqualTo(415);
        var old = phone.send(phone.to(path).setHeader("Tus-Resumable", "0.2.2").DELETE());
        assertThat(old.statusCode()).isEqualTo(412);
        assertThat(old.headers().firstValue("Tus-Version")).contains("1.0.0");
        assertThat(phone.create("空.mp4", 0).statusCode()).isEqualTo(422);
        assertThat(phone.create("巨.mp4", 30L << 30).statusCode()).isEqualTo(413);
        assertThat(phone.create("坏.mp4", 10, "sha256 ###").statusCode()).isEqualTo(400);
        assertThat(phone.create("坏.mp4", 10, "sha256 YWJj").statusCode()).isEqualTo(400);
        var more = phone.patch(path, 0, part(film, 0, 200_001));
        assertThat(more.statusCode()).isEqualTo(413);
        assertThat(code(more)).isEqualTo("longer-than-announced");

        byte[] program = {0x7F, 'E', 'L', 'F', 1, 2, 3, 4, 0, 0, 0, 0};
        String elf = phone.announce("程序.mp4", program.length);
        var unknown = phone.patch(elf, 0, program);
        assertThat(unknown.statusCode()).isEqualTo(415);
        assertThat(code(unknown)).isEqualTo("unknown-kind");
        assertThat(phone.head(elf).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("别人的上传查不到、续不了、删不掉；没有登录、岗位不对的一律拒绝")
    void nobody_else() throws Exception {
        String path = phone.announce("他人.mp4", LENGTH);
        phone.patch(path, 0, part(film, 0, 10));
        Phone other = Phone.of("puyang-officer2", Story.password(), port);
        assertThat(other.head(path).statusCode()).isEqualTo(404);
        assertThat(other.get(path).statusCode()).isEqualTo(404);
        assertThat(other.patch(path, 10, part(film, 10, 20)).statusCode()).isEqualTo(404);
        assertThat(other.delete(path).statusCode()).isEqualTo(404);
        assertThat(other.get("/api/v1/uploads").body()).doesNotContain("他人.mp4");
        assertThat(Phone.of("puyang-author", Story.password(), port)
                        .create("甲.mp4", 10)
                        .statusCode())
                .isEqualTo(403);
        assertThat(Phone.ofNobody(port).create("甲.mp4", 10).statusCode()).isEqualTo(401);
        assertThat(phone.get("/api/v1/uploads").body()).contains("他人.mp4");
        assertThat(phone.offset(path)).isEqualTo(10);

        assertThat(phone.delete(path).statusCode()).isEqualTo(204);
        assertThat(phone.head(path).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("../../x 这样的名称只是标签，磁盘上没有它的痕迹")
    void a_name_is_only_a_label() throws Exception {
        String path = phone.announce("../../../x.mp4", LENGTH);
        isKept(phone.patch(path, 0, film), film);
        assertThat(phone.get(path).body()).contains("\"name\":\"x.mp4\"");
        try (var all = Files.walk(folders.data().resolve("originals"))) {
            assertThat(all.map(file -> file.getFileName().toString())).doesNotContain("x.mp4");
        }
    }

    @Test
    @DisplayName("不登录也能问服务器支持什么（OPTIONS），问不到别的")
    void what_is_offered() throws Exception {
        var offered = Phone.ofNobody(port).send(phone.to("/api/v1/uploads").method("OPTIONS", BodyPublishers.noBody()));
        assertThat(offered.statusCode()).isEqualTo(204);
        assertThat(offered.headers().firstValue("Tus-Extension"))
                .contains("creation,creation-with-upload,termination,expiration,checksum");
        assertThat(offered.headers().firstValueAsLong("Tus-Max-Size")).hasValue(20L << 30);
    }
}
