package cn.mingjing.review.acts;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.Size;

/** Submits the draft with the whole file for legal review (提交法制审核). */
public record SubmitForReview(@Lines(3) @Size(max = 4000) String remark) implements CaseAct {}
