package cn.mingjing.sheet;

import static cn.mingjing.sheet.Reading.bytes;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("二百兆内存读得完：正好到上限的文件和各种炸弹")
@Timeout(180)
class LittleMemoryTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("一百万个各不相同的单元格（.xlsx，内嵌或共用文字）")
    void the_fullest_workbook() throws IOException {
        assertThat(readInLittleMemory(new RawWorkbook().sheet("一", "").part("xl/worksheets/sheet1.xml", out -> {
                    out.write("<worksheet><sheetData>".getBytes(UTF_8));
                    for (int row = 0; row < 20_000; row++) {
                        out.write("<row>".getBytes(UTF_8));
                        for (int column = 0; column < 50; column++) {
                            out.write(("<c t=\"str\"><v>文字不同的一格" + row + "." + column + "</v></c>").getBytes(UTF_8));
                        }
                        out.write("</row>".getBytes(UTF_8));
                    }
                    out.write("</sheetData></worksheet>".getBytes(UTF_8));
                })))
                .isEqualTo("20000");
        assertThat(readInLittleMemory(new RawWorkbook()
                        .part("xl/sharedStrings.xml", out -> {
                            out.write("<sst>".getBytes(UTF_8));
                            for (int text = 0; text < 1_000_000; text++) {
                                out.write(("<si><t>文字不同的一格" + text + "</t></si>").getBytes(UTF_8));
                            }
                            out.write("</sst>".getBytes(UTF_8));
                        })
                        .sheet("一", "<row><c t=\"s\"><v>999999</v></c></row>")))
                .isEqualTo("1");
    }

    @Test
    @DisplayName("二十兆的 .csv 和装得满满的 .xls")
    void the_fullest_of_the_others() throws IOException {
        var line = new StringBuilder();
        for (int column = 0; column < 50; column++) {
            line.append(column == 0 ? "" : ",").append("一二三四五");
        }
        assertThat(readInLittleMemory("a.csv", (line + "\n").repeat(20_000).getBytes(UTF_8)))
                .isEqualTo("20000");
        byte[] xls = bytes(out -> {
            try (var workbook = new HSSFWorkbook()) {
                var sheet = workbook.createSheet("一");
                for (int row = 0; row < 20_000; row++) {
                    var cells = sheet.createRow(row);
                    for (int column = 0; column < 20; column++) {
                        cells.createCell(column).setCellValue("第" + row + "行" + column);
                    }
                }
                workbook.write(out);
            }
        });
        assertThat(readInLittleMemory("a.xls", xls)).isEqualTo("20000");
    }

    @Test
    @DisplayName("展开以后很大的文字、很多的分隔符")
    void bombs() throws IOException {
        assertThat(readInLittleMemory(new RawWorkbook().sheet("一", "").part("xl/worksheets/sheet1.xml", out -> {
                    out.write("<worksheet a=\"".getBytes(UTF_8));
                    byte[] filling = "x".repeat(1 << 16).getBytes(UTF_8);
                    for (int i = 0; i < 8_000; i++) {
                        out.write(filling);
                    }
                })))
                .contains("损坏");
        assertThat(readInLittleMemory("a.csv", ",".repeat(19 << 20).getBytes(UTF_8)))
                .contains("超过 200 列");
        assertThat(readInLittleMemory("a.csv", "\n".repeat(19 << 20).getBytes(UTF_8)))
                .contains("没有可以读取");
    }

    /** The number of rows, or the reason why there are none. */
    private String readInLittleMemory(RawWorkbook workbook) throws IOException {
        return readInLittleMemory("a.xlsx", bytes(workbook::write));
    }

    private String readInLittleMemory(String name, byte[] content) throws IOException {
        var file = new Reading(folder).file(name, content);
        var java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx200m",
                        "-XX:+UseSerialGC",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadOne.class.getName(),
                        file.toString())
                .redirectError(new File("/dev/null"))
                .start();
        return new String(java.getInputStream().readAllBytes(), UTF_8).strip();
    }
}
