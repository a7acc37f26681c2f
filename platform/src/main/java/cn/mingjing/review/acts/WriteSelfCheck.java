package cn.mingjing.review.acts;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The handling unit examines legality itself before it submits (合法性自查). */
public record WriteSelfCheck(
        @Lines(6) @NotBlank @Size(max = 8000) String opinion) implements CaseAct {}
