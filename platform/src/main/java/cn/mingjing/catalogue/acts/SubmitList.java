package cn.mingjing.catalogue.acts;

import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Hands the draft in to be checked (提交审核). */
public record SubmitList(
        @NotNull LocalDate effectiveFrom,
        @Lines(3) @NotBlank @Size(max = 1000) String reason) implements ListAct {}
