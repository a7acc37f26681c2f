package cn.mingjing.casework.acts;

import cn.mingjing.casework.OfficerPair;
import cn.mingjing.ui.Lines;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Records that the party did what it was ordered to do (确认改正), 行政处罚法 第二十八条. */
public record ConfirmCorrection(
        @NotNull LocalDate confirmedOn,
        @Lines(4) @NotBlank @Size(max = 4000) String finding,
        @NotNull @Valid OfficerPair officers)
        implements ByOfficers {}
