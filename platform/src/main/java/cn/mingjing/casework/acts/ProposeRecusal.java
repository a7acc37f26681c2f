package cn.mingjing.casework.acts;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.casework.Incidental.RecusalSource;
import cn.mingjing.casework.OfficerId;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks that an officer handle the case no more (提请回避), 行政处罚法 第四十三条. */
public record ProposeRecusal(
        @NotNull OfficerId officer,
        @NotNull RecusalSource source,
        @NotBlank @Size(max = 50) String askedBy,
        @NotNull LocalDate askedOn,
        @Lines(4) @NotBlank @Size(max = 2000) String reason,
        Optional<OriginalRef> paper,
        Optional<OfficerId> successor)
        implements CaseAct {

    @Override
    public List<String> officersNamed() {
        return Stream.concat(Stream.of(officer), successor.stream())
                .map(OfficerId::value)
                .toList();
    }
}
