package cn.mingjing.review.acts;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.catalogue.ListKind;
import cn.mingjing.review.Answer;
import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** Answers the criteria one by one: is the decision major? (重大执法决定判定) */
public record ClassifyDecision(
        @NotNull Answer publicInterest,
        @NotNull Answer socialImpact,
        @NotNull Answer majorRights,
        @NotNull Answer complexity,
        @NotNull Answer afterHearing,
        @Lines(4) @NotBlank @Size(max = 4000) String reasons)
        implements CaseAct {

    @Override
    public Set<ListKind> asksFor() {
        return Set.of(ListKind.MAJOR_DECISIONS);
    }
}
