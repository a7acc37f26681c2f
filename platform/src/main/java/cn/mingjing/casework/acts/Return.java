package cn.mingjing.casework.acts;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Does not agree to what waits for approval (退回). */
public record Return(@Lines(3) @NotBlank @Size(max = 1000) String reason) implements CaseAct {}
