package cn.mingjing.settings.acts;

import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Sends it back to whoever drew it up (退回内部设置). */
public record ReturnSettings(
        @Lines(3) @NotBlank @Size(max = 1000) String reason) implements SettingsAct {}
