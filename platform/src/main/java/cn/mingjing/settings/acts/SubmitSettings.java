package cn.mingjing.settings.acts;

import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Hands a new version in to be approved (提请批准内部设置).
 *
 * @param base the version on which it was drawn up, 0 for none
 */
public record SubmitSettings(
        int base,
        OwnValues values,
        @NotNull LocalDate since,
        @Lines(3) @NotBlank @Size(max = 1000) String reason) implements SettingsAct {}
