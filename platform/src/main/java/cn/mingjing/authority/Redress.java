package cn.mingjing.authority;

import jakarta.validation.constraints.NotBlank;

/**
 * Where the authority's decisions are examined, as each decision must name it (行政处罚法 art. 59 (5)).
 *
 * @param reconsideration the body that reconsiders (行政复议法 arts. 24, 25, 27), such as {@code 濮阳市人民政府}
 * @param court the court of first instance (行政诉讼法 arts. 14 to 18), such as {@code 濮阳市华龙区人民法院}
 */
public record Redress(
        @NotBlank String reconsideration, @NotBlank String court) {}
