package cn.mingjing.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.util.unit.DataSize;

/** Files written in a folder of the test and read as in office. */
record Reading(Path folder) {

    static final SheetLimits LIMITS = new SheetLimits(
            DataSize.ofMegabytes(20),
            DataSize.ofMegabytes(512),
            20_000,
            200,
            1_000_000,
            20_000_000,
            Duration.ofSeconds(20));

    /** Writes what a test wants to read. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    Path file(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    SheetFile read(String name, byte[] bytes) {
        return new Sheets(LIMITS).read(file(name, bytes), name);
    }

    SheetFile read(String name, String text, Charset encoding) {
        return read(name, text.getBytes(encoding));
    }

    SheetFile read(String name, Content content) {
        return read(name, bytes(content));
    }

    static byte[] bytes(Content content) {
        var out = new ByteArrayOutputStream();
        try {
            content.write(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    static Sheet only(SheetFile file) {
        assertThat(sheets(file)).hasSize(1);
        return sheets(file).getFirst();
    }

    static List<Sheet> sheets(SheetFile file) {
        assertThat(file).isInstanceOf(SheetFile.Read.class);
        return ((SheetFile.Read) file).sheets();
    }

    /** The texts, row by row. */
    static List<List<String>> cells(Sheet sheet) {
        return sheet.rows().stream().map(SheetRow::cells).toList();
    }

    static String reason(SheetFile file) {
        assertThat(file).isInstanceOf(SheetFile.Unreadable.class);
        return ((SheetFile.Unreadable) file).reason();
    }
}
