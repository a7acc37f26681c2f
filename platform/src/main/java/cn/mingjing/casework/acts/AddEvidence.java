package cn.mingjing.casework.acts;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.casework.EvidenceKind;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** Takes a piece of evidence into the file (补充证据), 行政处罚法 第四十六条. */
public record AddEvidence(
        @NotNull EvidenceKind kind,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 500) String source,
        @NotNull LocalDate obtainedOn,
        @Lines(2) @NotBlank @Size(max = 1000) String proves,
        List<OriginalRef> originals)
        implements CaseAct {}
