package cn.mingjing.casework.acts;

import cn.mingjing.casework.DraftDecision;
import cn.mingjing.ui.Lines;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Changes the draft decision (修改拟作决定); whatever was reviewed or told before is open again. */
public record ReviseDraft(
        @NotNull @Valid DraftDecision draft,
        @Lines(3) @NotBlank @Size(max = 2000) String reason) implements WithDraft {}
