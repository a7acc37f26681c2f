package cn.mingjing.casework.acts;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Takes the investigation up again as soon as the cause of its pause is gone (恢复调查). */
public record ResumeInvestigation(
        @Lines(3) @NotBlank @Size(max = 2000) String reason) implements CaseAct {}
