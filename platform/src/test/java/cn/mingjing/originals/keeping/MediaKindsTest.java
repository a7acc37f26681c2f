package cn.mingjing.originals.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
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
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
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
        "0000001466747970717420200000020071742020, video/quicktime",
        "0000001c66747970336770340000020069736f6d33677034, video/3gpp",
        "00000018667479703367326100010000, video/3gpp2",
        "1a45dfa39f4286810142f7810142f2810442f381084282847765626d, video/webm",
        "1a45dfa30100000000000023428681014282886d6174726f736b61, video/matroska",
        "52494646e8030000415649204c495354, video/vnd.avi",
        "52494646e803000057415645666d7420, audio/wav",
        "52463634ffffffff5741564564733634, audio/wav",
        "000001ba4400040004010000, video/mpeg",
        "000001ba210001000180, video/mpeg",
        "2321414d520a3c, audio/amr",
        "2321414d522d57420a3c, audio/amr-wb",
        "fff1508001bffcfffffffffffffff1508001bffc, audio/aac",
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
                "1a45dfa39f4286810142828468746d6c", // a document of no film
                "52494646e803000057454250", // a picture in RIFF
                "000001b300100000", // bare film without its program stream
                "fff1508001bffcff", // a frame that no second one follows
            })
    @DisplayName("不认得的类型")
    void unknown_kinds(String hex) throws IOException {
        assertThat(of(HexFormat.of().parseHex(hex))).isEmpty();
    }

    @Test
    @DisplayName("真的小文件：浏览器录的 WebM 和 MP4、Java 写的 WAV")
    void real_files() throws Exception {
        assertThat(MediaKinds.of(Path.of("src/test/resources/media/canvas.webm")))
                .contains("video/webm");
        assertThat(MediaKinds.of(Path.of("src/test/resources/media/canvas.mp4")))
                .contains("video/mp4");
        var format = new AudioFormat(8000, 16, 1, true, false);
        var wave = folder.resolve("tone").toFile();
        AudioSystem.write(
                new AudioInputStream(new ByteArrayInputStream(new byte[1600]), format, 800),
                AudioFileFormat.Type.WAVE,
                wave);
        assertThat(MediaKinds.of(wave.toPath())).contains("audio/wav");
    }

    @ParameterizedTest
    @CsvSource({"188, 0", "192, 4"})
    @DisplayName("传输流：每个包以同步字节开头，带不带时间码都认得；只有开头像的不认")
    void transport_streams(int packet, int sync) throws IOException {
        var stream = new byte[packet * 6];
        for (int at = sync; at < stream.length; at += packet) {
            stream[at] = 0x47;
        }
        assertThat(of(stream)).contains("video/mp2t");
        stream[packet * 4 + sync] = 0;
        assertThat(of(stream)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "4f70757348656164, audio/ogg",
        "01766f72626973, audio/ogg",
        "7f464c4143, audio/ogg",
        "807468656f7261, video/ogg",
        "66697368656164, ''",
    })
    @DisplayName("Ogg：第一页的编码说明是录音还是录像")
    void ogg_by_its_codec(String codec, String kind) throws IOException {
        var page = "4f67675300020000000000000000000000000000000000000000" + "0108" + codec + "0000000000000000";
        assertThat(of(HexFormat.of().parseHex(page)).orElse("")).isEqualTo(kind);
    }

    @Test
    @DisplayName("文本认 UTF-8 和 GB 18030，字在开头部分被截断也认得")
    void text_in_the_usual_encodings() throws IOException {
        assertThat(of("现场笔录".getBytes(StandardCharsets.UTF_8))).contains("text/plain;charset=UTF-8");
        assertThat(of("现场笔录".getBytes(Charset.forName("GB18030")))).contains("text/plain;charset=GB18030");
        assertThat(of(("a明".repeat(5000)).getBytes(StandardCharsets.UTF_8))).contains("text/plain;charset=UTF-8");
        assertThat(of(("a镜".repeat(5000)).getBytes(Charset.forName("GB18030")))).contains("text/plain;charset=GB18030");
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
