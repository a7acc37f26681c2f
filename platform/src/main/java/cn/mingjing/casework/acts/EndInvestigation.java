package cn.mingjing.casework.acts;

import cn.mingjing.casework.DraftDecision;
import cn.mingjing.catalogue.ListKind;
import cn.mingjing.ui.Lines;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** Ends the investigation with its report (调查终结报告). */
public record EndInvestigation(
        @Lines(5) @NotBlank @Size(max = 4000) String course,
        @Lines(6) @NotBlank @Size(max = 8000) String evidenceSummary,
        @Lines(3) @NotBlank @Size(max = 2000) String nature,
        boolean grave,
        @NotNull @Valid DraftDecision draft)
        implements WithDraft {

    @Override
    public Set<ListKind> asksFor() {
        return Set.of(ListKind.DISCRETION, ListKind.RECORDING_ITEMS);
    }
}
