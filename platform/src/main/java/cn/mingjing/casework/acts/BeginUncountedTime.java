package cn.mingjing.casework.acts;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.law.UncountedTime;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/** Records from when on the term for the decision does not run (开始扣除期间). */
public record BeginUncountedTime(
        @NotNull UncountedTime time,
        @NotNull LocalDate from,
        @Lines(2) @NotBlank @Size(max = 1000) String reason,
        Optional<OriginalRef> paper)
        implements CaseAct {}
