package cn.mingjing.review.acts;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.casework.LeaderId;
import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;

/** Settles a lasting disagreement (审定分歧). */
public record SettleDisagreement(
        boolean draftStands,
        @NotNull LocalDate settledOn,
        Set<LeaderId> attending,
        @Lines(6) @NotBlank @Size(max = 8000) String minutes)
        implements CaseAct {}
