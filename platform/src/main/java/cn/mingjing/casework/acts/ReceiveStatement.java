package cn.mingjing.casework.acts;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/** Takes down the party's statement and defence (听取陈述申辩), 行政处罚法 第四十五条. */
public record ReceiveStatement(
        @NotNull LocalDate receivedOn,
        @Lines(8) @NotBlank @Size(max = 20000) String statement,
        Optional<OriginalRef> paper)
        implements CaseAct {}
