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

    /** The pair in which somebody else stands in an officer's place. */
    public OfficerPair with(OfficerId successor, OfficerId inPlaceOf) {
        return new OfficerPair(
                first.equals(inPlaceOf) ? successor : first, second.equals(inPlaceOf) ? successor : second);
    }
}
