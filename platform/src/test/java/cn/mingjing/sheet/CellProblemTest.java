package cn.mingjing.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("整列写错的，说一次，写明从哪一格到哪一格")
class CellProblemTest {

    private static final String ASKED = "这一栏要填写。";

    private static CellProblem wrong(String cell) {
        return new CellProblem(cell, cell.startsWith("A") ? "姓名" : "机构", ASKED);
    }

    @Test
    @DisplayName("同一栏连着的几行合成一条，断开的另起一条；别的栏、别的说法分开")
    void rows_that_follow_each_other_are_one() {
        var other = new CellProblem("B4", "机构", "没有这个机构。");
        assertThat(CellProblem.together(
                        List.of(wrong("A3"), wrong("B3"), wrong("A4"), other, wrong("A5"), wrong("A7"))))
                .containsExactly(new CellProblem("A3–A5", "姓名", ASKED), wrong("A7"), wrong("B3"), other);
    }

    @Test
    @DisplayName("整行的、整张表的也一样")
    void whole_rows_and_the_whole_sheet() {
        var sheet = new CellProblem("", "", "找不到表头。");
        assertThat(CellProblem.together(List.of(sheet))).containsExactly(sheet);
        assertThat(CellProblem.together(List.of(new CellProblem("9", "", ASKED), new CellProblem("10", "", ASKED))))
                .containsExactly(new CellProblem("9–10", "", ASKED));
    }
}
