package cn.mingjing.calendar.web;

import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The two steps by which an administrator imports a year: look at it first, then confirm. */
final class YearForms {

    private YearForms() {}

    /** 核对新公布的年度 */
    record CheckYear(
            @NotBlank @Lines(10) @Size(max = 100_000) String json) {}

    /** 导入核对过的年度 */
    record ImportYear(
            @NotBlank @Lines(5) @Size(max = 100_000) String json) {}
}
