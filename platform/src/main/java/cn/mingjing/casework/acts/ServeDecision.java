package cn.mingjing.casework.acts;

import cn.mingjing.casework.Defence;
import cn.mingjing.casework.OfficerPair;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.ui.Lines;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/** Serves the decision (送达决定书), 行政处罚法 第六十一条. */
public record ServeDecision(
        @NotNull LocalDate servedOn,
        @NotNull Defence.ServiceMode mode,
        @NotBlank @Size(max = 200) String place,
        @NotBlank @Size(max = 50) String receivedBy,
        @NotNull @Valid OfficerPair officers,
        Optional<OriginalRef> receipt,
        @Lines(2) @Size(max = 1000) String remark)
        implements Serves {}
