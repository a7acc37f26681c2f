package cn.mingjing.device.acts;

import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Says what became of recordings that do not come in here (说明音像记录去向): kept elsewhere, damaged, lost (duty R-10). */
public record AccountForRecordings(
        @Lines(3) @NotBlank @Size(max = 500) String reason) implements DeviceAct {}
