package cn.mingjing.originals.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingjing.duties.Clause;
import cn.mingjing.originals.Fixity;
import cn.mingjing.originals.Original;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.originals.OriginalRefused;
import cn.mingjing.originals.Originals;
import cn.mingjing.start.Folders;
import cn.mingjing.testing.DatabaseTest;
import cn.mingjing.testing.TestDatabase;
import cn.mingjing.testing.TestTime;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DatabaseTest
@DisplayName("原件只存不改")
class KeepingOriginalsTest {

    /** The SM3 example of GB/T 32905-2016, A.1, whose bytes are also a text. */
    private static final String ABC_SM3 = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";

    private static final String ABC_SHA256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private final TestDatabase database;
    private final Path data;
    private final Originals originals;

    KeepingOriginalsTest(TestDatabase database, @TempDir Path home) {
        this.database = database;
        this.data = home.resolve("data");
        var folders = new Folders(data, home.resolve("keys"), home.resolve("cache"), home.resolve("logs")).prepared();
        var clock = Clock.fixed(TestTime.START, ZoneOffset.UTC);
        this.originals = new DiskOriginals(new OriginalsFolder(folders), new OriginalsRegister(database.app(), clock));
    }

    @Test
    @DisplayName("存入的原件按摘要取回，两种摘要、大小、类型和时间都有登记")
    void what_is_kept_can_be_read_back_by_its_digest() throws IOException {
        var ref = originals.keep(bytes("abc"), "笔录.txt");

        assertThat(ref).isEqualTo(new OriginalRef(ABC_SHA256, "笔录.txt", "text/plain;charset=UTF-8", 3));
        assertThat(originals.find(ABC_SHA256)).contains(new Original(ref, ABC_SM3, TestTime.START));
        try (var content = originals.open(ABC_SHA256)) {
            assertThat(content.readAllBytes()).isEqualTo("abc".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(originals.check(ABC_SHA256)).isEqualTo(Fixity.HOLDS);
        assertThat(Files.getPosixFilePermissions(file(ref.sha256())))
                .isEqualTo(PosixFilePermissions.fromString("r--------"));
    }

    @Test
    @DisplayName("同一内容存两次只有一份，名称各随其便")
    void the_same_bytes_are_kept_once() {
        var first = originals.keep(bytes("twice"), "甲.txt");
        var again = originals.keep(bytes("twice"), "乙.txt");

        assertThat(again.sha256()).isEqualTo(first.sha256());
        assertThat(again.name()).isEqualTo("乙.txt");
        assertThat(originals.find(first.sha256()).orElseThrow().ref().name()).isEqualTo("甲.txt");
        assertThat(incoming()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "../../x, x",
        "..\\..\\照片.jpg, 照片.jpg",
        "'/etc/passwd', passwd",
        "'..', 未命名",
        "'   ', 未命名",
        "'a\u0000b\u202Egpj.txt', abgpj.txt",
    })
    @DisplayName("文件名只是标签，带路径也无害")
    void a_name_is_only_a_label(String name, String label) {
        var ref = originals.keep(bytes("named " + label + name.length()), name);

        assertThat(ref.name()).isEqualTo(label);
        assertThat(file(ref.sha256())).exists();
    }

    @Test
    @DisplayName("空文件、超限文件和不认识的类型都被拒绝，不留痕迹")
    void what_is_not_kept_leaves_nothing_behind() {
        assertRefused(bytes(""), 100, OriginalRefused.Reason.EMPTY, "空");
        assertRefused(bytes("x".repeat(101)), 100, OriginalRefused.Reason.TOO_LARGE, "100 字节");
        assertRefused(
                new ByteArrayInputStream(new byte[3 * 1024 * 1024 + 1]),
                3 * 1024 * 1024,
                OriginalRefused.Reason.TOO_LARGE,
                "3 MB");
        assertRefused(
                new ByteArrayInputStream(new byte[] {0, 1, 2, 3}), 100, OriginalRefused.Reason.UNKNOWN_KIND, "PDF");
        assertThat(incoming()).isEmpty();
        assertThat(originals.keep(bytes("x".repeat(100)), "x", 100).size()).isEqualTo(100);
    }

    private void assertRefused(InputStream content, long atMost, OriginalRefused.Reason reason, String says) {
        assertThatThrownBy(() -> originals.keep(content, "x.pdf", atMost))
                .isInstanceOfSatisfying(OriginalRefused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(reason);
                    assertThat(refused.sentence()).contains(says).endsWith("。");
                });
    }

    @Test
    @DisplayName("上传中断不留下半个原件")
    void an_upload_that_breaks_off_leaves_nothing() {
        var broken = new SequenceInputStream(bytes("x".repeat(100_000)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is cut");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return read();
            }
        });

        assertThatThrownBy(() -> originals.keep(broken, "x.txt")).hasMessageContaining("the line is cut");
        assertThat(incoming()).isEmpty();
    }

    @Test
    @Clause("R-09")
    @DisplayName("原件被改动或丢失，核对时查得出")
    void a_changed_or_lost_original_is_found() throws IOException {
        var changed = originals.keep(bytes("to be changed"), "a.txt").sha256();
        var lost = originals.keep(bytes("to be lost"), "b.txt").sha256();
        Files.delete(file(changed));
        Files.writeString(file(changed), "to be chAnged");
        Files.delete(file(lost));

        assertThat(originals.check(changed)).isEqualTo(Fixity.CHANGED);
        assertThat(originals.check(lost)).isEqualTo(Fixity.MISSING);
        assertThatThrownBy(() -> originals.open(lost)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    @Clause("R-09")
    @DisplayName("登记只增不改，连库主也不行")
    void the_register_is_only_ever_added_to() {
        originals.keep(bytes("registered"), "a.txt");
        for (var change : List.of(
                "UPDATE originals.original SET name = 'x'",
                "DELETE FROM originals.original",
                "TRUNCATE originals.original")) {
            assertThatThrownBy(() -> database.app().sql(change).update()).hasStackTraceContaining("permission denied");
            assertThatThrownBy(() -> database.owner().sql(change).update()).hasStackTraceContaining("only ever added");
        }
    }

    @Test
    @DisplayName("多人同时上传同一文件，得到同一份原件")
    void many_may_keep_the_same_bytes_at_once() throws Exception {
        try (var threads = Executors.newFixedThreadPool(16)) {
            List<Callable<OriginalRef>> uploads = new ArrayList<>();
            for (int i = 0; i < 32; i++) {
                uploads.add(() -> originals.keep(bytes("at once"), "a.txt"));
            }
            var refs = new ArrayList<OriginalRef>();
            for (var upload : threads.invokeAll(uploads)) {
                refs.add(upload.get());
            }
            assertThat(refs).hasSize(32).containsOnly(refs.getFirst());
        }
        assertThat(incoming()).isEmpty();
    }

    @Test
    @DisplayName("清单列出每一份原件")
    void the_list_has_every_original() {
        var ref = originals.keep(bytes("listed"), "a.txt");
        var listed = new ArrayList<Original>();

        originals.forEach(listed::add);

        assertThat(listed)
                .extracting(Original::ref)
                .contains(ref)
                .isSortedAccordingTo((a, b) -> a.sha256().compareTo(b.sha256()));
    }

    private Path file(String sha256) {
        return data.resolve("originals").resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private List<Path> incoming() {
        try (var files = Files.list(data.resolve("originals/incoming"))) {
            return files.toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
