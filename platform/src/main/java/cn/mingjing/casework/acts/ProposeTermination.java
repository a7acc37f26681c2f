package cn.mingjing.casework.acts;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Asks that the investigation end for good (提请终止调查), 市场监督管理行政处罚程序规定 第四十七条. */
public record ProposeTermination(
        @Lines(4) @NotBlank @Size(max = 2000) String reason) implements CaseAct {}
