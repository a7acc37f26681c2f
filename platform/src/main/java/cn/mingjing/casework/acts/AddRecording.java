package cn.mingjing.casework.acts;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.casework.StepNumber;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;

/** Takes a recording of a step into the file (归入音像记录), duties. Times are local to China. */
public record AddRecording(
        @NotNull StepNumber step,
        @NotNull LocalDateTime startedAt,
        @NotNull LocalDateTime endedAt,
        @NotBlank @Size(max = 200) String place,
        @NotBlank @Size(max = 100) String device,
        boolean spokenStatement,
        @Lines(2) @NotBlank @Size(max = 1000) String note,
        @NotNull OriginalRef original)
        implements CaseAct {}
