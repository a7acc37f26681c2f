package cn.mingjing.casework.acts;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Asks that no case be filed (提请不予立案). */
public record ProposeDropping(
        @Lines(4) @NotBlank @Size(max = 2000) String reason,
        @Lines(2) @NotBlank @Size(max = 1000) String basis) implements CaseAct {}
