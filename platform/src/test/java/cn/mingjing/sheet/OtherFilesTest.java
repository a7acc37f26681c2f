package cn.mingjing.sheet;

import static cn.mingjing.sheet.Reading.bytes;
import static cn.mingjing.sheet.Reading.cells;
import static cn.mingjing.sheet.Reading.only;
import static cn.mingjing.sheet.Reading.reason;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.sheet.reading.FileKind;
import cn.mingjing.ui.Text;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("不是电子表格的、读不了的：说清楚是什么、怎么办")
class OtherFilesTest {

    @TempDir
    Path folder;

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of("零字节", new byte[0], "这个文件是空的"),
                Arguments.of("PDF", "%PDF-1.7\n%âã".getBytes(ISO_8859_1), "这是 PDF 文件"),
                Arguments.of("PNG", hex("89504e470d0a1a0a0000000d"), "这是图片"),
                Arguments.of("JPEG", hex("ffd8ffe000104a46"), "这是图片"),
                Arguments.of("BMP", hex("424d36000c000000000036000000"), "这是图片"),
                Arguments.of("WebP", hex("5249464624000000574542505650"), "这是图片"),
                Arguments.of("RAR", hex("526172211a0701003392b5e5"), "这是压缩包"),
                Arguments.of("7z", hex("377abcaf271c0004"), "这是压缩包"),
                Arguments.of("空的压缩包", hex("504b0506" + "00".repeat(18)), "这是压缩包"),
                Arguments.of("压缩包", zip("说明.txt", "文字"), "这是压缩包"),
                Arguments.of("DOCX", zip("word/document.xml", "<w/>"), "Word 或文字文档"),
                Arguments.of("PPTX", zip("ppt/presentation.xml", "<p/>"), "演示文稿"),
                Arguments.of("OFD", zip("OFD.xml", "<o/>"), "OFD 版式文件"),
                Arguments.of("XLSB", zip("xl/workbook.bin", "x"), ".xlsb"),
                Arguments.of("ODS", zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ".ods"),
                Arguments.of("DOC", XlsReadingTest.compound("WordDocument", new byte[5000]), "Word 或文字文档"),
                Arguments.of("PPT", XlsReadingTest.compound("PowerPoint Document", new byte[5000]), "演示文稿"),
                Arguments.of("MSG", XlsReadingTest.compound("__properties", new byte[5000]), "不是能够辨认的"),
                Arguments.of("RTF", "{\\rtf1\\ansi}".getBytes(UTF_8), "Word 或文字文档"),
                Arguments.of("有密码的 xlsx", XlsReadingTest.compound("EncryptedPackage", new byte[5000]), "设有密码"),
                Arguments.of("加密软件加过的", hex("621423656e630001".repeat(40)), "加密软件"),
                Arguments.of(
                        "XML 表格 2003",
                        "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>"
                                .getBytes(UTF_8),
                        "XML 表格 2003"),
                Arguments.of("别的 XML", "<?xml version=\"1.0\"?><a/>".getBytes(UTF_8), "不是能够辨认的"),
                Arguments.of(
                        "网页",
                        "\r\n<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table>".getBytes(UTF_8),
                        "其实是网页"),
                Arguments.of("只有表的网页", "\uFEFF<table><tr><td>名称</td></tr></table>".getBytes(UTF_8), "其实是网页"),
                Arguments.of("GBK 网页", "<meta charset=gbk><table>名称".getBytes(Charset.forName("GB18030")), "其实是网页"),
                Arguments.of("UTF-16 网页", "\uFEFF<html><table>名称".getBytes(UTF_16LE), "其实是网页"),
                Arguments.of("单个文件网页", "MIME-Version: 1.0\r\nX-Document-Type: Workbook".getBytes(UTF_8), "其实是网页"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    @DisplayName("说出是什么")
    void each_kind_is_named(String kind, byte[] content, String reason) {
        for (var name : List.of("清单.xlsx", "清单.xls", "清单.csv")) {
            assertThat(reason(new Reading(folder).read(name, content)))
                    .as(kind)
                    .contains(reason)
                    .contains("请")
                    .endsWith("。");
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"XLSX", "XLS", "TEXT"})
    @DisplayName("每一种读不了的都有一句话")
    void each_kind_has_a_sentence(FileKind kind) {
        assertThat(Text.find("sheet.refused." + kind.refusal())).isPresent();
    }

    @Test
    @DisplayName("什么内容也没有的工作簿、只有图表的工作簿")
    void a_workbook_may_hold_nothing() {
        assertThat(reason(read(new RawWorkbook().chart("图表").sheet("空", "<row r=\"5\"><c r=\"A5\" s=\"1\"/></row>"))))
                .contains("没有可以读取的文字或数字");
    }

    @Test
    @DisplayName("叫 .csv、.xls 的 .xlsx 照样读")
    void a_workbook_may_have_any_name() {
        byte[] workbook = bytes(new RawWorkbook().sheet("一", "<row><c><v>1</v></c></row>")::write);
        for (var name : List.of("a.csv", "a.xls", "a.pdf", "a")) {
            assertThat(cells(only(new Reading(folder).read(name, workbook)))).containsExactly(List.of("1"));
        }
    }

    private SheetFile read(RawWorkbook workbook) {
        return new Reading(folder).read("a.xlsx", workbook::write);
    }

    private static byte[] zip(String name, String text) {
        Map<String, Reading.Content> parts = new LinkedHashMap<>();
        parts.put(name, out -> out.write(text.getBytes(UTF_8)));
        return bytes(out -> RawWorkbook.zip(parts, out));
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
