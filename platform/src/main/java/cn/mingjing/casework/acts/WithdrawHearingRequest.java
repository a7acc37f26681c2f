package cn.mingjing.casework.acts;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Records that the party took its request for a hearing back (撤回听证申请). */
public record WithdrawHearingRequest(
        @NotNull LocalDate withdrawnOn,
        @Lines(2) @NotBlank @Size(max = 1000) String reason,
        @NotNull OriginalRef paper) implements CaseAct {}
