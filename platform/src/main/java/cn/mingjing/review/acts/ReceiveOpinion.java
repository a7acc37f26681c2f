package cn.mingjing.review.acts;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.review.AskedOpinion;
import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/** Puts an opinion that was asked for on record (登记收到的意见), duty V-02. */
public record ReceiveOpinion(
        @NotNull AskedOpinion asked,
        @NotNull LocalDate receivedOn,
        @Lines(6) @NotBlank @Size(max = 8000) String opinion,
        Optional<OriginalRef> paper)
        implements CaseAct {}
