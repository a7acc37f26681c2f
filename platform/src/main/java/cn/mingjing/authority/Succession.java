package cn.mingjing.authority;

import cn.mingjing.law.AuthorityId;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;

/**
 * That an authority was merged into or succeeded by another, which carries on its matters (行政诉讼法 art. 26).
 *
 * @param successor who carries on
 * @param since the first day on which the authority acts no more
 * @param document what orders it, such as the number of a reform plan
 */
public record Succession(
        AuthorityId successor, LocalDate since, @NotBlank String document) {}
