package cn.mingjing.casework.acts;

import cn.mingjing.casework.OfficerPair;
import cn.mingjing.ui.Lines;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Asks that the case be filed (提请立案), 行政处罚法 第五十四条. */
public record ProposeFiling(
        @NotBlank @Size(max = 200) String cause,
        @Lines(6) @NotBlank @Size(max = 4000) String grounds,
        @Lines(2) @NotBlank @Size(max = 1000) String basis,
        @NotNull @Valid OfficerPair officers)
        implements ByOfficers {}
