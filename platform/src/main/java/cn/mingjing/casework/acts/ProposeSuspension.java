package cn.mingjing.casework.acts;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.casework.Incidental.SuspensionCause;
import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Asks that the investigation pause (提请中止调查), 市场监督管理行政处罚程序规定 第四十六条. */
public record ProposeSuspension(
        @NotNull SuspensionCause cause,
        @Lines(4) @NotBlank @Size(max = 2000) String reason) implements CaseAct {}
