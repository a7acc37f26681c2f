package cn.mingjing.catalogue.acts;

import cn.mingjing.catalogue.ChangeCause;
import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Puts on record that law, duties or staff have changed, so that the list must follow (登记应当调整), duty D-16. */
public record ReportListChange(
        @NotNull ChangeCause cause,
        @Lines(3) @NotBlank @Size(max = 1000) String what,
        @NotNull LocalDate changedOn) implements ListAct {}
