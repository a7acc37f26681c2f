package cn.mingjing.catalogue.acts;

import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The agency that reviews beforehand answers in the system (出具事前审核意见), duties D-10 and D-12. */
public record GivePriorReview(
        boolean agrees,
        @Lines(3) @NotBlank @Size(max = 2000) String opinion) implements ListAct {}
