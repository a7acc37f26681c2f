package cn.mingjing.casework.acts;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Agrees to what waits for approval, as one post of its chain (审批同意). */
public record Approve(@Lines(2) @NotBlank @Size(max = 1000) String opinion) implements CaseAct {}
