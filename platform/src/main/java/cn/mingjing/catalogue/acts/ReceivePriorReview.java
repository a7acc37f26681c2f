package cn.mingjing.catalogue.acts;

import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Puts on record what the agency that reviews beforehand has answered (登记事前审核意见), duties D-10 and D-12. */
public record ReceivePriorReview(
        @NotBlank @Size(max = 100) String agency,
        @NotBlank @Size(max = 100) String document,
        @NotNull LocalDate answeredOn,
        boolean agrees,
        @Lines(3) @NotBlank @Size(max = 2000) String opinion)
        implements ListAct {}
