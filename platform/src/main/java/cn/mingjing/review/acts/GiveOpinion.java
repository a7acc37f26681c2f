package cn.mingjing.review.acts;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.law.ReviewHead;
import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** Gives the written review opinion (出具审核意见). */
public record GiveOpinion(
        boolean agrees,
        @NotEmpty Set<ReviewHead> examined,
        Set<ReviewHead> problems,
        @Lines(6) @NotBlank @Size(max = 8000) String opinion,
        @Lines(2) @Size(max = 1000) String notAwaited)
        implements CaseAct {}
