package cn.mingjing.review.acts;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** States that the handling unit does not share the opinion (提出异议). */
public record StateDissent(
        @Lines(4) @NotBlank @Size(max = 4000) String reason,
        @Lines(3) @NotBlank @Size(max = 4000) String consultation) implements CaseAct {}
