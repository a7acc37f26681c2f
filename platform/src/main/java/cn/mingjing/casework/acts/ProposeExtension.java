package cn.mingjing.casework.acts;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Asks for a longer term for the decision (提请延长办案期限), 行政处罚法 第六十条. */
public record ProposeExtension(
        @Lines(4) @NotBlank @Size(max = 2000) String reason) implements CaseAct {}
