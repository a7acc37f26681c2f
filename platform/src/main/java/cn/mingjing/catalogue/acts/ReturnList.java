package cn.mingjing.catalogue.acts;

import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Sends a list back to whoever drew it up (退回清单). */
public record ReturnList(
        @Lines(3) @NotBlank @Size(max = 1000) String reason) implements ListAct {}
