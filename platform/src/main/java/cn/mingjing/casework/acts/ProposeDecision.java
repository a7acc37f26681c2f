package cn.mingjing.casework.acts;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Puts the decision before those who must approve it (提请处罚决定). */
public record ProposeDecision(
        @Lines(4) @NotBlank @Size(max = 8000) String defenceHandled) implements CaseAct {}
