package cn.mingjing.casework.acts;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Opens the investigation again because of new facts (补充调查). */
public record ReopenInvestigation(
        @Lines(3) @NotBlank @Size(max = 2000) String reason) implements CaseAct {}
