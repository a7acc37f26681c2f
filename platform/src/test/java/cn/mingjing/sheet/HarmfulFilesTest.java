package cn.mingjing.sheet;

import static cn.mingjing.sheet.Reading.LIMITS;
import static cn.mingjing.sheet.Reading.bytes;
import static cn.mingjing.sheet.Reading.cells;
import static cn.mingjing.sheet.Reading.only;
import static cn.mingjing.sheet.Reading.reason;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.util.unit.DataSize;

@DisplayName("有害的、古怪的文件：不会卡住，说得出原因")
@Timeout(60)
class HarmfulFilesTest {

    private static final String CELL = "<c t=\"str\"><v>甲</v></c>";

    @TempDir
    Path folder;

    @Test
    @DisplayName("压缩炸弹：展开后超过上限就停；藏在一个属性、一段注释、一格文字里的也停")
    void a_bomb_is_stopped() {
        assertThat(reason(read(new RawWorkbook().sheet("一", "").part("xl/worksheets/sheet1.xml", out -> {
                    out.write("<worksheet><sheetData>".getBytes(UTF_8));
                    byte[] rows = "<row><c/></row>".repeat(1_000).getBytes(UTF_8);
                    for (int i = 0; i < 40_000; i++) {
                        out.write(rows);
                    }
                }))))
                .contains("展开后超过 512 MB");
        for (var start : List.of("<worksheet a=\"", "<worksheet><!--", "<worksheet><?x ", "<w")) {
            assertThat(reason(read(bomb(start)))).as(start).contains("损坏");
        }
        assertThat(reason(read(bomb("<worksheet><sheetData><row><c t=\"str\"><v>"))))
                .contains("超过 32767 个字");
    }

    private static RawWorkbook bomb(String start) {
        return new RawWorkbook().sheet("一", "").part("xl/worksheets/sheet1.xml", out -> {
            out.write(start.getBytes(UTF_8));
            byte[] filling = "x".repeat(1 << 16).getBytes(UTF_8);
            for (int i = 0; i < 2_000; i++) {
                out.write(filling);
            }
        });
    }

    @Test
    @DisplayName("实体展开和外部实体：一概不理，按损坏处理")
    void entities_are_refused() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "机密");
        var lines = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"哈哈\">");
        for (int i = 1; i < 30; i++) {
            lines.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        var sheet = "<worksheet><sheetData><row><c t=\"str\"><v>%s</v></c></row></sheetData></worksheet>";
        for (var text : List.of(
                lines + "]>" + sheet.formatted("&a29;"),
                "<!DOCTYPE x [<!ENTITY f SYSTEM \"" + secret.toUri() + "\">]>" + sheet.formatted("&f;"),
                "<!DOCTYPE x SYSTEM \"" + secret.toUri() + "\">" + sheet.formatted("甲"),
                sheet.formatted("&nothing;"))) {
            assertThat(reason(read(new RawWorkbook().sheet("一", "").part("xl/worksheets/sheet1.xml", text))))
                    .contains("损坏");
        }
        var shared = "<!DOCTYPE x [<!ENTITY a \"b\">]><sst><si><t>&a;</t></si></sst>";
        assertThat(reason(read(
                        new RawWorkbook().sheet("一", "<row>" + CELL + "</row>").part("xl/sharedStrings.xml", shared))))
                .contains("损坏");
    }

    @Test
    @DisplayName("很多合法的转义字符不算炸弹")
    void ordinary_references_are_no_bomb() {
        var text = "&amp;&#x7532;".repeat(10_000);
        var rows = ("<row><c t=\"str\"><v>" + text + "</v></c></row>").repeat(30);
        assertThat(only(read(new RawWorkbook().sheet("一", rows))).rows().getLast())
                .isEqualTo(new SheetRow(30, List.of("&甲".repeat(10_000))));
    }

    @Test
    @DisplayName("一万六千个带格式的空列、一百多万个带格式的空行：当作没有")
    void formatted_emptiness_does_not_count() {
        var wide = "<row r=\"1\">" + CELL + "<c s=\"1\"/>".repeat(16_383) + "</row>";
        assertThat(cells(only(read(new RawWorkbook().sheet("一", wide))))).containsExactly(List.of("甲"));
        var tall = only(read(new RawWorkbook().sheet("一", "").part("xl/worksheets/sheet1.xml", out -> {
            out.write(("<worksheet><sheetData><row r=\"1\">" + CELL + "</row>").getBytes(UTF_8));
            for (int row = 2; row <= 1_048_576; row++) {
                out.write(("<row r=\"" + row + "\" s=\"1\" customFormat=\"1\"><c r=\"A" + row + "\" s=\"1\"/></row>")
                        .getBytes(UTF_8));
            }
            out.write("</sheetData></worksheet>".getBytes(UTF_8));
        })));
        assertThat(cells(tall)).containsExactly(List.of("甲"));
    }

    @Test
    @DisplayName("超过字节上限的文件，不打开就说明")
    void a_large_file_is_refused_by_its_size() throws IOException {
        var file = folder.resolve("大.xlsx");
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[] {'P', 'K', 3, 4}), 50 << 20);
        }
        assertThat(reason(new Sheets(LIMITS).read(file, "大.xlsx"))).contains("超过 20 MB 的上限");
        var small =
                new SheetLimits(DataSize.ofBytes(10), LIMITS.unpacked(), 20_000, 200, 100, 100, Duration.ofSeconds(20));
        assertThat(reason(new Sheets(small).read(new Reading(folder).file("a.csv", new byte[11]), "a.csv")))
                .contains("分成几个文件");
    }

    @Test
    @DisplayName("行、列、单元格、字数超过上限，各有说法；正好到上限的可以")
    void limits_are_named() {
        assertThat(reason(read(new RawWorkbook().sheet("一", ("<row>" + CELL + "</row>").repeat(20_001)))))
                .contains("超过 20000 行");
        assertThat(only(read(new RawWorkbook().sheet("一", ("<row>" + CELL + "</row>").repeat(20_000))))
                        .rows())
                .hasSize(20_000);
        assertThat(reason(read(new RawWorkbook().sheet("一", "<row>" + CELL.repeat(201) + "</row>"))))
                .contains("超过 200 列（第 1 行的 GS 列");
        assertThat(only(read(new RawWorkbook().sheet("一", "<row>" + CELL.repeat(200) + "</row>")))
                        .rows()
                        .getFirst()
                        .cells())
                .hasSize(200);
        var many = ("<row>" + "<c><v>1</v></c>".repeat(200) + "</row>").repeat(5_001);
        assertThat(reason(read(new RawWorkbook().sheet("一", many)))).contains("1000000 个单元格");
        var wordy = ("<row><c t=\"str\"><v>" + "字".repeat(10_000) + "</v></c></row>").repeat(2_001);
        assertThat(reason(read(new RawWorkbook().sheet("一", wordy)))).contains("20000000 个字");
        assertThat(reason(read(new RawWorkbook().sheet("一", "").texts("<si/>".repeat(1_000_001)))))
                .contains("内容太多");
    }

    @Test
    @DisplayName("没有另行设置时，上限就是这些")
    void the_limits_that_hold_unless_set() {
        assertThat(new Binder(List.of()).bindOrCreate("mingjing.sheet", SheetLimits.class))
                .isEqualTo(LIMITS);
    }

    @Test
    @DisplayName("许多工作表都指向同一个大部件，也一起算")
    void one_part_under_many_names_counts_each_time() {
        var many = ("<row>" + "<c><v>1</v></c>".repeat(100) + "</row>").repeat(1_000);
        var workbook = new RawWorkbook().sheet("一", many);
        for (int i = 0; i < 10; i++) {
            workbook.again("又一个" + i);
        }
        assertThat(reason(read(workbook))).contains("内容太多");
    }

    @Test
    @DisplayName("重叠的合并区域成千上万，也会停")
    void overlapping_regions_are_stopped() {
        var rows = ("<row>" + CELL.repeat(200) + "</row>").repeat(1_000);
        var regions = "<mergeCell ref=\"A1:GR1000\"/>";
        assertThat(reason(read(
                        new RawWorkbook().sheet("一", rows, "<mergeCells>" + regions.repeat(50_000) + "</mergeCells>"))))
                .contains("合并单元格太多或者相互重叠");
        assertThat(reason(read(new RawWorkbook()
                        .sheet(
                                "一",
                                rows,
                                "<mergeCells>" + "<mergeCell ref=\"A1:A2\"/>".repeat(200_001) + "</mergeCells>"))))
                .contains("合并单元格太多或者相互重叠");
    }

    @Test
    @DisplayName("截断的、缺部件的、部件写坏的：按损坏处理")
    void a_broken_workbook_is_named() {
        byte[] whole = bytes(new RawWorkbook().sheet("一", "<row>" + CELL + "</row>")::write);
        for (int length : new int[] {4, 30, whole.length / 2, whole.length - 1}) {
            assertThat(reason(new Reading(folder).read("a.xlsx", Arrays.copyOf(whole, length))))
                    .contains("损坏或不完整");
        }
        byte[] scratched = whole.clone();
        for (int i = 40; i < 120; i++) {
            scratched[i] ^= 0x55;
        }
        assertThat(reason(new Reading(folder).read("a.xlsx", scratched))).contains("损坏或不完整");
        for (var rows : List.of(
                "<row><c t=\"s\"><v>7</v></c></row>",
                "<row><c t=\"s\"><v>x</v></c></row>",
                "<row><c r=\"1A\"/></row>",
                "<row r=\"x\"/>",
                "<row><c></row>")) {
            assertThat(reason(read(new RawWorkbook().sheet("一", rows))))
                    .as(rows)
                    .contains("损坏或不完整");
        }
        assertThat(reason(read(new RawWorkbook().sheet("一", "").part("xl/worksheets/sheet1.xml", ""))))
                .contains("损坏或不完整");
        assertThat(reason(read(new RawWorkbook().lost("一")))).contains("损坏或不完整");
    }

    @Test
    @DisplayName("超过规定时间就停，说明停了")
    void reading_takes_bounded_time() {
        var hasty = new SheetLimits(
                LIMITS.file(), LIMITS.unpacked(), 20_000, 200, 1_000_000, 20_000_000, Duration.ofMillis(1));
        byte[] workbook =
                bytes(new RawWorkbook().sheet("一", ("<row>" + CELL.repeat(100) + "</row>").repeat(5_000))::write);
        byte[] text = "甲,乙\n".repeat(100_000).getBytes(UTF_8);
        for (var content : List.of(workbook, text)) {
            assertThat(reason(new Sheets(hasty).read(new Reading(folder).file("a", content), "a")))
                    .contains("超过 1 秒，已经停止");
        }
    }

    private SheetFile read(RawWorkbook workbook) {
        return new Reading(folder).read("a.xlsx", workbook::write);
    }
}
