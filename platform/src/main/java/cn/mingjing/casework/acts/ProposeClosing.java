package cn.mingjing.casework.acts;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.catalogue.ListKind;
import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** Asks that the case be closed (提请结案). */
public record ProposeClosing(
        @Lines(2) @NotBlank @Size(max = 500) String ground,
        @Lines(4) @NotBlank @Size(max = 4000) String performance) implements CaseAct {

    @Override
    public Set<ListKind> asksFor() {
        return Set.of(ListKind.RECORDING_ITEMS);
    }
}
