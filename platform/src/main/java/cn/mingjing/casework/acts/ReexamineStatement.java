package cn.mingjing.casework.acts;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Examines the statement again (复核), 行政处罚法 第四十五条. */
public record ReexamineStatement(
        boolean accepted,
        boolean newFacts,
        @Lines(6) @NotBlank @Size(max = 8000) String finding) implements CaseAct {}
