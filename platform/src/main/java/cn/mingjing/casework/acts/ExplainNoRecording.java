package cn.mingjing.casework.acts;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.casework.StepNumber;
import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Says why a step was not recorded, or broke off (说明未作音像记录或者中断的原因), duty R-06. */
public record ExplainNoRecording(
        @NotNull StepNumber step,
        @Lines(3) @NotBlank @Size(max = 1000) String reason) implements CaseAct {}
