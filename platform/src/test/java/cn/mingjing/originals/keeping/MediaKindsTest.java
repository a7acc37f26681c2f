package cn.mingjing.originals.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("文件类型看内容，不看名称")
class MediaKindsTest {

    private static final Path SAMPLES = Path.of("../../../shared/data/media");

    private final Path folder;

    MediaKindsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource({
        "255044462d312e37, application/pdf",
        "ffd8ffe000104a464946, image/jpeg",
        "89504e470d0a1a0a0000000d, image/png",
        "000000186674797069736f6d00000200, video/mp4",
        "0000001c667479706d70343200000000, video/mp4",
        "00000020667479704d344120, audio/mp4",
        "494433040000000000, audio/mpeg",
        "fffb9064, audio/mpeg",
    })
    @DisplayName("认得的类型")
    void known_kinds(String hex, String kind) throws IOException {
        assertThat(of(HexFormat.of().parseHex(hex))).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000000186674797068656963", // a picture of a telephone, no video
                "ff", // half a beginning
                "fffb", // a frame without its header
                "ffffffff", // no bit rate, no sampling rate
                "504b0304", // a beginning of an archive without its directory
                "7f454c46020101", // a program
                "4d5a900003000000", // a program
                "00000000",
            })
    @DisplayName("不认得的类型")
    void unknown_kinds(String hex) throws IOException {
        assertThat(of(HexFormat.of().parseHex(hex))).isEmpty();
    }

    @Test
    @DisplayName("文本认 UTF-8 和 GB 18030，字在开头部分被截断也认得")
    void text_in_the_usual_encodings() throws IOException {
        assertThat(of("现场笔录".getBytes(StandardCharsets.UTF_8))).contains("text/plain;charset=UTF-8");
        assertThat(of("现场笔录".getBytes(Charset.forName("GB18030")))).contains("text/plain;charset=GB18030");
        assertThat(of(("a" + "明".repeat(5000)).getBytes(StandardCharsets.UTF_8)))
                .contains("text/plain;charset=UTF-8");
        assertThat(of(("a" + "镜".repeat(5000)).getBytes(Charset.forName("GB18030"))))
                .contains("text/plain;charset=GB18030");
        assertThat(of("a\u0000b".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    @DisplayName("压缩包与 Word 文档分得清")
    void archives_and_word_documents() throws IOException {
        assertThat(of(zip("photo.jpg"))).contains("application/zip");
        assertThat(of(zip("docProps/app.xml", "word/document.xml", "[Content_Types].xml")))
                .contains("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    @Test
    @DisplayName("样例文件（如果在手边）都认得")
    void samples_where_they_are_at_hand() throws IOException {
        if (!Files.isDirectory(SAMPLES)) {
            return;
        }
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(jpg|jpeg|png|mp4|mp3|pdf)$"))
                    .toList()) {
                assertThat(MediaKinds.of(file)).as(file.toString()).isPresent();
            }
        }
    }

    private Optional<String> of(byte[] bytes) throws IOException {
        return MediaKinds.of(Files.write(Files.createTempFile(folder, "", ""), bytes));
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
            }
        }
        return bytes.toByteArray();
    }
}
