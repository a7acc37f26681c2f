package cn.mingjing.sheet;

import static cn.mingjing.sheet.Reading.cells;
import static cn.mingjing.sheet.Reading.only;
import static cn.mingjing.sheet.Reading.sheets;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("读 .xlsx：用户看到什么就是什么")
class XlsxReadingTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("日期、时间、整数、小数、是否、文字")
    void values_are_read_as_the_user_sees_them() {
        var file = read(out -> {
            var workbook = new Workbook(out, "test", "1.0");
            var sheet = workbook.newWorksheet("一");
            sheet.value(0, 0, LocalDate.of(2026, 11, 23));
            sheet.style(0, 0).format("yyyy-mm-dd").set();
            sheet.value(0, 1, LocalDateTime.of(2026, 11, 23, 9, 30));
            sheet.style(0, 1).format("yyyy/m/d h:mm").set();
            sheet.value(0, 2, 500.0);
            sheet.value(0, 3, 0.1 + 0.2);
            sheet.value(0, 4, true);
            sheet.value(0, 5, false);
            sheet.value(0, 6, "\u3000 前后有空格\u00A0\u3000");
            sheet.value(0, 7, "330212345678901234");
            workbook.finish();
        });
        assertThat(cells(only(file)))
                .containsExactly(List.of(
                        "2026-11-23", "2026-11-23 09:30", "500", "0.3", "是", "否", "前后有空格", "330212345678901234"));
    }

    @Test
    @DisplayName("各种写法的日期格式都认得，看着像日期的数字格式不误认")
    void formats_of_days_are_known() {
        var day = "<v>46349</v>";
        assertThat(shown(
                        day,
                        "yyyy\"年\"m\"月\"d\"日\"",
                        "[$-804]yyyy/m/d;@",
                        "m/d",
                        "yyyy-mm",
                        "[DBNum1][$-804]yyyy年m月d日"))
                .containsOnly("2026-11-23");
        assertThat(shown("<v>46349.5</v>", "yyyy-mm-dd", "yyyy-mm-dd hh:mm", "h:mm AM/PM", "yyyy-mm-dd hh:mm:ss"))
                .containsExactly("2026-11-23", "2026-11-23 12:00", "2026-11-23 12:00", "2026-11-23 12:00");
        assertThat(shown("<v>46349</v>", "yyyy-mm-dd hh:mm")).containsExactly("2026-11-23");
        assertThat(shown("<v>0.39583333333333331</v>", "h:mm", "上午/下午h\"时\"mm\"分\"", "mm:ss"))
                .containsOnly("09:30");
        assertThat(shown(day, "General", "0", "#,##0", "0\"天\"", "\"第\"0\"日\"", "[Red]0", "@", "0_ ", "G/通用格式"))
                .containsOnly("46349");
        assertThat(shown("<v>59</v>", "yyyy-mm-dd")).containsExactly("1900-02-28");
        assertThat(shown("<v>61</v>", "yyyy-mm-dd")).containsExactly("1900-03-01");
        assertThat(shown("<v>0</v>", "yyyy-mm-dd")).containsExactly("0");
        assertThat(shown("<v>99999999</v>", "yyyy-mm-dd")).containsExactly("99999999");
    }

    @Test
    @DisplayName("标准内置的日期格式（14、22、31、58 等）都认得")
    void built_in_formats_are_known() {
        var styles =
                "<xf numFmtId=\"14\"/><xf numFmtId=\"31\"/><xf numFmtId=\"58\"/><xf numFmtId=\"22\"/><xf numFmtId=\"4\"/><xf numFmtId=\"10\"/><xf numFmtId=\"0\"/>";
        var row = new StringBuilder("<row>");
        for (int style = 0; style < 7; style++) {
            row.append("<c s=\"").append(style).append("\"><v>46349.25</v></c>");
        }
        var file = read(new RawWorkbook().styles("", styles).sheet("一", row + "</row>")::write);
        assertThat(cells(only(file)))
                .containsExactly(List.of(
                        "2026-11-23",
                        "2026-11-23",
                        "2026-11-23",
                        "2026-11-23 06:00",
                        "46349.25",
                        "4634925%",
                        "46349.25"));
    }

    @Test
    @DisplayName("从 1904 年起算的日期")
    void days_may_count_from_1904() {
        var file = read(new RawWorkbook()
                .properties("<workbookPr date1904=\"1\"/>")
                .formats("yyyy-mm-dd")
                .sheet("一", "<row><c s=\"0\"><v>44887</v></c></row>")::write);
        assertThat(cells(only(file))).containsExactly(List.of("2026-11-23"));
    }

    @Test
    @DisplayName("数字：去掉多余的零，按格式取小数位、补前导零，千分位和货币符号不要")
    void numbers_are_plain() {
        assertThat(shown("<v>1234.5</v>", "#,##0.00", "¥#,##0.00", "_ * #,##0.00_ ;_ * -#,##0.00_ ", "0.000"))
                .containsOnly("1234.5");
        assertThat(shown("<v>33.333333333333336</v>", "0.00", "0", "General", "0%"))
                .containsExactly("33.33", "33", "33.3333333333333", "3333%");
        assertThat(shown("<v>123</v>", "000000", "00")).containsExactly("000123", "123");
        assertThat(shown("<v>-7.0</v>", "General")).containsExactly("-7");
        assertThat(shown("<v>1E-3</v>", "General")).containsExactly("0.001");
        assertThat(shown("<v>1E400</v>", "General")).containsExactly("1E400");
    }

    @Test
    @DisplayName("存成数字的长代码：绝不成为 1.1E17，丢了的数字标成问号；文件里还写着的数字照读")
    void lost_digits_are_marked() {
        assertThat(shown("<v>1.10101199001011E+17</v>", "General", "0", "@"))
                .containsOnly("110101199001011???")
                .allMatch(SheetRow::lostDigits);
        assertThat(shown("<v>110101199001011234</v>", "General", "0")).containsOnly("110101199001011234");
        assertThat(shown("<v>123456789012345</v>", "General", "0")).containsOnly("123456789012345");
        assertThat(shown("<v>1.23456789012345E+14</v>", "General"))
                .containsExactly("123456789012345")
                .noneMatch(SheetRow::lostDigits);
    }

    @Test
    @DisplayName("公式取缓存的结果，错误为空，没有结果的公式为空")
    void formulas_are_their_last_results() {
        var file = read(new RawWorkbook().sheet("一", """
                                <row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"甲"&amp;"乙"</f><v>甲乙</v></c>\
                                <c r="C1" t="b"><f>TRUE()</f><v>1</v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c>\
                                <c r="E1"><f>NOW()</f></c><c r="F1" t="e"><v>#N/A</v></c><c r="G1" t="d"><v>2026-11-23T00:00:00</v></c></row>""")::write);
        assertThat(cells(only(file))).containsExactly(List.of("2", "甲乙", "是", "", "", "", "2026-11-23"));
    }

    @Test
    @DisplayName("文字：分段格式、注音、转义、换行、内嵌文字")
    void texts_of_all_kinds() {
        var file = read(
                new RawWorkbook()
                                .texts(
                                        "<si><r><rPr><b/></rPr><t>违法</t></r><r><t xml:space=\"preserve\">事实 </t></r><rPh sb=\"0\" eb=\"1\"><t>wei</t></rPh></si>",
                                        "<si><t>第一行_x000D_\n第二行 &amp; &#x5B57;</t></si>",
                                        "<si/>")
                                .sheet(
                                        "一",
                                        "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c><c t=\"inlineStr\"><is><t>内嵌</t></is></c></row>")
                        ::write);
        assertThat(cells(only(file))).containsExactly(List.of("违法事实", "第一行\n第二行 & 字", "", "内嵌"));
    }

    @Test
    @DisplayName("行号与用户看到的一致，空行不算，行尾和表尾的空格子去掉")
    void rows_have_the_numbers_the_user_sees() {
        var sheet = only(read(new RawWorkbook().sheet("一", """
                                <row r="1"><c r="A1" s="3"/></row><row r="3"><c r="B3" t="str"><v>乙</v></c><c r="D3" t="str"><v> </v></c></row>\
                                <row r="7"><c r="A7" t="str"><v>甲</v></c></row><row r="9"><c r="A9" t="str"><v>\u3000</v></c></row>""")::write));
        assertThat(sheet.rows()).containsExactly(new SheetRow(3, List.of("", "乙")), new SheetRow(7, List.of("甲")));
        assertThat(sheet.rows().getFirst().cell(5)).isEmpty();
    }

    @Test
    @DisplayName("没有写地址的行和格依次排列，带前缀的标记、严格格式、绝对路径、反斜杠都能读")
    void other_programs_write_otherwise() {
        var strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        Map<String, Reading.Content> parts = new LinkedHashMap<>();
        parts.put(
                "_rels/.rels",
                text(RawWorkbook.relationships(
                        "<Relationship Id=\"a\" Type=\"" + strict + "/officeDocument\" Target=\"/XL/book.xml\"/>")));
        parts.put(
                "xl\\book.xml",
                text("<x:workbook xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\" xmlns:q=\"" + strict
                        + "\"><x:sheets><x:sheet name=\"一\" sheetId=\"1\" q:id=\"z\"/></x:sheets></x:workbook>"));
        parts.put(
                "xl/_rels/book.xml.rels",
                text(RawWorkbook.relationships(
                        "<Relationship Id=\"z\" Type=\"" + strict + "/worksheet\" Target=\"../xl/Sheets/S1.xml\"/>")));
        parts.put(
                "xl/sheets/s1.xml",
                text(
                        "<x:worksheet xmlns:x=\"m\"><x:sheetData><x:row><x:c t=\"str\"><x:v>甲</x:v></x:c><x:c><x:v>1</x:v></x:c></x:row>"
                                + "<x:row><x:c t=\"str\"><x:v>乙</x:v></x:c></x:row></x:sheetData></x:worksheet>"));
        var sheet = only(read(out -> RawWorkbook.zip(parts, out)));
        assertThat(sheet.rows()).containsExactly(new SheetRow(1, List.of("甲", "1")), new SheetRow(2, List.of("乙")));
    }

    @Test
    @DisplayName("合并单元格：值在所覆盖的每一格；合并到很远的不添出空行空列")
    void merged_cells_hold_their_value_everywhere() {
        var file = read(out -> {
            var workbook = new Workbook(out, "test", "1.0");
            var sheet = workbook.newWorksheet("一");
            sheet.value(0, 0, "行政处罚事项");
            sheet.range(0, 0, 0, 2).merge();
            sheet.value(1, 0, "类别甲");
            sheet.range(1, 0, 3, 0).merge();
            for (int row = 1; row < 5; row++) {
                sheet.value(row, 1, "事项" + row);
                sheet.value(row, 2, "依据" + row);
            }
            sheet.value(4, 0, "类别乙");
            sheet.range(4, 0, 9_999, 300).merge();
            workbook.finish();
        });
        assertThat(cells(only(file)))
                .containsExactly(
                        List.of("行政处罚事项", "行政处罚事项", "行政处罚事项"),
                        List.of("类别甲", "事项1", "依据1"),
                        List.of("类别甲", "事项2", "依据2"),
                        List.of("类别甲", "事项3", "依据3"),
                        List.of("类别乙", "类别乙", "类别乙"));
    }

    @Test
    @DisplayName("嵌套的合并区域不会出错，空的合并区域什么也不添")
    void nested_regions_do_no_harm() {
        var file = read(
                new RawWorkbook()
                                .sheet(
                                        "一",
                                        "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>外</v></c></row><row r=\"2\"><c r=\"B2\" t=\"str\"><v>内</v></c></row><row r=\"3\"><c r=\"C3\" t=\"str\"><v>角</v></c></row>",
                                        "<mergeCells><mergeCell ref=\"A1:C2\"/><mergeCell ref=\"B2:C2\"/><mergeCell ref=\"A3:B9\"/><mergeCell ref=\"A1\"/><mergeCell ref=\"D1:XFD1048576\"/></mergeCells>")
                        ::write);
        assertThat(cells(only(file)))
                .containsExactly(List.of("外", "外", "外"), List.of("外", "外", "外"), List.of("", "", "角"));
    }

    @Test
    @DisplayName("几个工作表按顺序；隐藏的不读；只有图表的没有行")
    void sheets_that_the_user_sees() {
        var row = "<row><c t=\"str\"><v>甲</v></c></row>";
        var file = read(new RawWorkbook()
                .chart("图表")
                .hidden("选项", "hidden", row)
                .hidden("更深", "veryHidden", row)
                .sheet("数据 &amp; 表", row)::write);
        assertThat(sheets(file)).extracting(Sheet::name).containsExactly("图表", "数据 & 表");
        assertThat(sheets(file)).extracting(sheet -> sheet.rows().size()).containsExactly(0, 1);
    }

    private List<String> shown(String value, String... formats) {
        var row = new StringBuilder("<row>");
        for (int i = 0; i < formats.length; i++) {
            row.append("<c s=\"").append(i).append("\">").append(value).append("</c>");
        }
        return cells(only(read(new RawWorkbook().formats(formats).sheet("一", row + "</row>")::write)))
                .getFirst();
    }

    private SheetFile read(Reading.Content content) {
        return new Reading(folder).read("a.xlsx", content);
    }

    private static Reading.Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
