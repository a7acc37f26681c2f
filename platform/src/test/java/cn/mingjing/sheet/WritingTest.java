package cn.mingjing.sheet;

import static cn.mingjing.sheet.Reading.bytes;
import static cn.mingjing.sheet.Reading.cells;
import static cn.mingjing.sheet.Reading.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("写出的表格：代码不丢数字，公式不执行，读回来还是原样")
class WritingTest {

    private static final Listing LIST = new Listing(
            "处罚事项",
            List.of("编码", "名称", "备注"),
            List.of(
                    List.of("330212345678901234", "未经许可“经营”,第一项", "=1+1"),
                    List.of("000123", "两行\n文字", "+8613800000000"),
                    List.of("", "引号\"在中间", "-2+3"),
                    List.of("-12.5", "'单引号", "@SUM(A1)"),
                    List.of("'=已经有引号", "＝全角等号", "a;b\tc"),
                    List.of("𠮷野", "", "'-5")));

    private final Sheets sheets = new Sheets(Reading.LIMITS);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    @DisplayName("写出再读入，每一格都一样")
    void what_is_written_is_read_again(SheetFormat format) {
        var read = new Reading(folder).read("导出." + format.ending(), bytes(out -> sheets.write(LIST, format, out)));
        var expected = new ArrayList<List<String>>();
        expected.add(LIST.labels());
        LIST.rows().forEach(row -> expected.add(new ArrayList<>(row)));
        assertThat(cells(only(read))).isEqualTo(expected);
    }

    @Test
    @DisplayName("xlsx：标题行加粗冻结，列宽随内容，全部单元格是文本")
    void a_workbook_has_a_heading_and_text_cells() throws IOException {
        var workbook = bytes(out -> sheets.write(LIST, SheetFormat.XLSX, out));
        var sheet = part(workbook, "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("ySplit=\"1\"").contains("state=\"frozen\"");
        assertThat(sheet).containsPattern("<col min=\"1\" max=\"1\" width=\"19");
        assertThat(sheet).contains("t=\"s\"").doesNotContain("<f>").doesNotContain("t=\"n\"");
        assertThat(part(workbook, "xl/styles.xml")).contains("formatCode=\"@\"").contains("<b/>");
    }

    @Test
    @DisplayName("csv：UTF-8 带标记，公式前加单引号，负数不加")
    void text_is_marked_and_formulas_are_defused() {
        var text = new String(bytes(out -> sheets.write(LIST, SheetFormat.CSV, out)), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF编码,名称,备注\r\n330212345678901234,\"未经许可“经营”,第一项\",'=1+1\r\n");
        assertThat(text).contains(",+8613800000000\r\n").contains(",'-2+3\r\n").contains("\r\n-12.5,");
        assertThat(text).contains(",'@SUM(A1)\r\n").contains("''=已经有引号,'＝全角等号,").contains("\"引号\"\"在中间\"");
    }

    @Test
    @DisplayName("工作表名不合规、内容超长、带控制字符的，也能写出可以打开的文件")
    void what_a_workbook_cannot_hold_is_fitted() {
        var odd = new Listing(
                "名称/带:不许用的[字符]而且长得超过三十一个字符的工作表名称",
                List.of("甲", "乙"),
                List.of(List.of("长".repeat(40_000), "控\u0001制\u0000字\uFFFF符\uD800")));
        var row = only(new Reading(folder).read("a.xlsx", bytes(out -> sheets.write(odd, SheetFormat.XLSX, out))))
                .rows()
                .get(1);
        assertThat(row.cell(0)).hasSize(32_767).endsWith("长……（内容过长，其余见系统）");
        assertThat(row.cell(1)).isEqualTo("控制字符");
    }

    /** Through the directory of the archive: the library leaves sizes out before the content. */
    private String part(byte[] workbook, String name) throws IOException {
        try (var zip = new ZipFile(
                        Files.write(folder.resolve("parts.xlsx"), workbook).toFile());
                var in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
