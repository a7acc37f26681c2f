package cn.mingjing.casework;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * The two officers who carry out an act (行政处罚法 第四十二条: no fewer than two).
 *
 * @param first the officer in charge (主办)
 * @param second the officer assisting (协办)
 */
public record OfficerPair(@NotNull OfficerId first, @NotNull OfficerId second) {

    /** The ids of both persons. */
    public List<String> persons() {
        return List.of(first.value(), second.value());
    }
}
