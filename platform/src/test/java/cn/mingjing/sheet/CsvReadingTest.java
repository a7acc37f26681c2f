package cn.mingjing.sheet;

import static cn.mingjing.sheet.Reading.cells;
import static cn.mingjing.sheet.Reading.only;
import static cn.mingjing.sheet.Reading.reason;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("读 .csv 和 .txt：不论编码和分隔符")
class CsvReadingTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    Path folder;

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("", UTF_8),
                Arguments.of("\uFEFF", UTF_8),
                Arguments.of("", GB18030),
                Arguments.of("\uFEFF", UTF_16LE),
                Arguments.of("\uFEFF", UTF_16BE),
                Arguments.of("", UTF_16LE),
                Arguments.of("", UTF_16BE));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    @DisplayName("UTF-8、GB18030、UTF-16，有没有标记都行")
    void encodings_are_told_apart(String mark, Charset encoding) {
        var text = mark + "\"名称\",代码\r\n某某公司镕㙍,91330212\r\n";
        assertThat(cells(only(new Reading(folder).read("a.csv", text, encoding))))
                .containsExactly(List.of("名称", "代码"), List.of("某某公司镕㙍", "91330212"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    @DisplayName("逗号、分号、制表符分隔都行，别的符号在文字里也不误认")
    void separators_are_told_apart(String separator) {
        var text = String.join(
                        "\n", "填表说明：必填, 不得留空; 谢谢", "名称|依据|地址", "甲|\"第一条, 第二条; 第三条\"|东路1号", "乙|第三条|\"西路 2号\"", "丙|a|b")
                .replace("|", separator);
        var rows = cells(only(read(text)));
        assertThat(rows.get(1)).containsExactly("名称", "依据", "地址");
        assertThat(rows.get(2)).containsExactly("甲", "第一条, 第二条; 第三条", "东路1号");
        assertThat(rows.get(3)).containsExactly("乙", "第三条", "西路 2号");
    }

    @Test
    @DisplayName("引号、引号里的换行和逗号、三种换行、空行的行号")
    void records_are_cut_as_the_standard_says() {
        var sheet = only(read("a,\"他说\"\"好\"\"\",c\r\n\n\"一\r\n二,三\",\"\",x\ry\"z,w\n"));
        assertThat(sheet.rows())
                .containsExactly(
                        new SheetRow(1, List.of("a", "他说\"好\"", "c")),
                        new SheetRow(3, List.of("一\n二,三", "", "x")),
                        new SheetRow(4, List.of("y\"z", "w")));
        assertThat(sheet.name()).isEqualTo("清单");
    }

    @Test
    @DisplayName("Excel 的写法：sep=、=\"0012\"、1.10101E+17、加过单引号的公式")
    void spellings_of_spreadsheet_programs() {
        assertThat(only(read("sep=;\r\na,b;c\r\n")).rows()).containsExactly(new SheetRow(2, List.of("a,b", "c")));
        assertThat(cells(only(
                        read("=\"0012\",1.10101E+17,1.5E+01,'=1+1,'普通,-5\n\"=\"\"0034\"\"\",1.23457E+11,1E-5,,,'\n"))))
                .containsExactly(
                        List.of("0012", "110101????????????", "15", "=1+1", "'普通", "-5"),
                        List.of("0034", "123457??????", "1E-5", "", "", "'"));
    }

    @Test
    @DisplayName("没有分隔符的一列也读；改叫 .xls 或 .xlsx 的照样读")
    void one_column_and_any_name() {
        assertThat(cells(only(read("名称\n甲\n")))).containsExactly(List.of("名称"), List.of("甲"));
        assertThat(cells(only(new Reading(folder).read("a.xlsx", "BM,名称\n01,甲\n", UTF_8))))
                .containsExactly(List.of("BM", "名称"), List.of("01", "甲"));
        assertThat(cells(only(new Reading(folder).read("a.xls", "<5万,名称\n", UTF_8))))
                .containsExactly(List.of("<5万", "名称"));
    }

    @Test
    @DisplayName("不成对的引号，说出从第几行起；不是文字的，说不能辨认")
    void what_makes_no_sense_is_named() {
        assertThat(reason(read("a,b\nc,\"d\ne,f\n"))).contains("第 2 行起").contains("双引号");
        assertThat(reason(read("a,\"" + "d".repeat(40_000) + "\"\n"))).contains("双引号");
        assertThat(reason(read("a," + "d".repeat(40_000) + "\n"))).contains("超过 32767 个字");
        assertThat(reason(new Reading(folder).read("a.csv", "乱码\u0001\u0002\u0003\u0004", UTF_8)))
                .contains("不是能够辨认的电子表格");
        assertThat(reason(new Reading(folder).read("a.csv", "甲,乙\u00FF\u00FF", ISO_8859_1)))
                .contains("不是能够辨认的电子表格");
    }

    @Test
    @DisplayName("行列超过上限要说清楚；只有分隔符的空行空列不算")
    void too_much_is_named() {
        assertThat(reason(read("甲\n".repeat(20_001)))).contains("超过 20000 行");
        assertThat(only(read("甲\n".repeat(20_000))).rows()).hasSize(20_000);
        assertThat(reason(read(",".repeat(200) + "甲\n"))).contains("超过 200 列（第 1 行的 GS 列");
        assertThat(reason(read(",".repeat(5_000_000) + "\n"))).contains("超过 200 列");
        assertThat(only(read("甲,乙" + ",".repeat(300) + "\n" + (",".repeat(300) + "\n").repeat(30_000)))
                        .rows())
                .containsExactly(new SheetRow(1, List.of("甲", "乙")));
    }

    private SheetFile read(String text) {
        return new Reading(folder).read("清单.csv", text, UTF_8);
    }
}
