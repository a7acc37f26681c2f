package cn.mingjing.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("找表头：标题、填表说明、两行表头、各种写法都不碍事")
class HeadingTest {

    private static final List<String> LABELS = List.of("事项名称", "实施主体", "罚款金额（元）");

    @Test
    @DisplayName("上面有标题和填表说明，表头照样找得到")
    void below_a_title_and_remarks() {
        var sheet = sheet("行政处罚事项清单", "填表说明：事项名称、实施主体必须填写", "", "序号|事项名称|实施主体|罚款金额（元）|联系人", "1|占道经营|城管局|500|张三");
        var heading = Heading.find(sheet, LABELS).orElseThrow();
        assertThat(heading.row()).isEqualTo(4);
        assertThat(heading.columns()).isEqualTo(Map.of("事项名称", 1, "实施主体", 2, "罚款金额（元）", 3));
        assertThat(heading.others()).isEqualTo(Map.of(0, "序号", 4, "联系人"));
        assertThat(heading.duplicates()).isEmpty();
        assertThat(heading.rows(sheet)).hasSize(1);
        assertThat(heading.cell(heading.rows(sheet).getFirst(), "实施主体")).isEqualTo("城管局");
        assertThat(heading.column("实施主体")).hasValue(2);
        assertThat(heading.column("不在")).isEmpty();
    }

    @Test
    @DisplayName("空格、换行、全角半角括号、星号、“（必填）”“：”都不影响；单位不同就是不同的列")
    void adornments_make_no_difference_but_units_do() {
        var sheet = sheet("*事 项\n名称|实施主体（必填）：|罚款金额(元) ※|罚款金额（万元）", "a|b|c|d");
        var heading = Heading.find(sheet, LABELS).orElseThrow();
        assertThat(heading.columns()).isEqualTo(Map.of("事项名称", 0, "实施主体", 1, "罚款金额（元）", 2));
        assertThat(heading.others()).isEqualTo(Map.of(3, "罚款金额（万元）"));
        assertThat(Heading.find(sheet("【必填】事项名称|ＩＤ", "a|b"), List.of("事项名称", "id")))
                .isPresent();
    }

    @Test
    @DisplayName("两行表头，合并过的（每格都有值）")
    void two_rows_merged() {
        var sheet = sheet("处罚情况表|处罚情况表|处罚情况表|处罚情况表|处罚情况表", "案号|当事人|当事人|处罚|处罚", "案号|名称|证件号|种类|金额", "1号|甲公司|91|罚款|500");
        var heading = Heading.find(sheet, List.of("案号", "当事人名称", "证件号", "处罚种类")).orElseThrow();
        assertThat(heading.row()).isEqualTo(3);
        assertThat(heading.columns()).isEqualTo(Map.of("案号", 0, "当事人名称", 1, "证件号", 2, "处罚种类", 3));
        assertThat(heading.others()).isEqualTo(Map.of(4, "处罚/金额"));
    }

    @Test
    @DisplayName("两行表头，没有合并的（下面的格子空着）")
    void two_rows_not_merged() {
        var sheet = sheet("案号|当事人||处罚日期", "|名称|证件号|", "1号|甲公司|91|2026-11-23");
        var heading = Heading.find(sheet, List.of("案号", "名称", "证件号", "处罚日期")).orElseThrow();
        assertThat(heading.row()).isEqualTo(2);
        assertThat(heading.columns()).isEqualTo(Map.of("案号", 0, "名称", 1, "证件号", 2, "处罚日期", 3));
        assertThat(heading.rows(sheet)).extracting(SheetRow::number).containsExactly(3);
    }

    @Test
    @DisplayName("要找的都在第一行时，合并下来的第二行也算表头，不当作数据")
    void a_second_row_of_the_heading_is_no_data() {
        var sheet = sheet("案号|名称|处罚|处罚", "案号|名称|种类|金额", "1号|甲公司|罚款|500");
        var heading = Heading.find(sheet, List.of("案号", "名称")).orElseThrow();
        assertThat(heading.row()).isEqualTo(2);
        assertThat(heading.others()).isEqualTo(Map.of(2, "处罚/种类", 3, "处罚/金额"));
        var group = sheet("案号|当事人|当事人", "案号|名称|证件号", "1号|甲公司|91");
        assertThat(Heading.find(group, List.of("案号", "当事人")).orElseThrow().row())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("同一列名出现两次要报告，取第一列")
    void duplicates_are_reported() {
        var heading = Heading.find(sheet("事项名称|实施主体|事项名称（必填）", "a|b|c"), LABELS).orElseThrow();
        assertThat(heading.columns()).containsEntry("事项名称", 0);
        assertThat(heading.duplicates()).isEqualTo(Map.of("事项名称", List.of(0, 2)));
    }

    @Test
    @DisplayName("没有表头、只对上一列、表头在二十行以后的，找不到")
    void there_may_be_none() {
        assertThat(Heading.find(sheet("甲|乙", "1|2"), LABELS)).isEmpty();
        assertThat(Heading.find(sheet("事项名称|乙", "1|2"), LABELS)).isEmpty();
        assertThat(Heading.find(sheet("事项名称|乙", "1|2"), List.of("事项名称"))).isPresent();
        assertThat(Heading.find(sheet("甲"), List.of())).isEmpty();
        var lines = new ArrayList<>(Collections.nCopies(19, "说明"));
        lines.add("事项名称|实施主体");
        assertThat(Heading.find(sheet(lines.toArray(String[]::new)), LABELS)).isPresent();
        lines.addFirst("说明");
        assertThat(Heading.find(sheet(lines.toArray(String[]::new)), LABELS)).isEmpty();
    }

    @Test
    @DisplayName("列名照用户的叫法：A、Z、AA")
    void columns_are_called_as_users_do() {
        assertThat(List.of(SheetRow.columnName(0), SheetRow.columnName(25), SheetRow.columnName(26)))
                .containsExactly("A", "Z", "AA");
        assertThat(SheetRow.columnName(16_383)).isEqualTo("XFD");
    }

    /** Lines are rows, with | between cells; an empty line is an empty row. */
    private static Sheet sheet(String... lines) {
        var rows = new ArrayList<SheetRow>();
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isEmpty()) {
                rows.add(new SheetRow(i + 1, Arrays.asList(lines[i].split("\\|"))));
            }
        }
        return new Sheet("表", rows);
    }
}
