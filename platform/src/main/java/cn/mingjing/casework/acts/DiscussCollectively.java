package cn.mingjing.casework.acts;

import cn.mingjing.casework.LeaderId;
import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;

/** Records the leaders' collective discussion (集体讨论), 行政处罚法 第五十七条. */
public record DiscussCollectively(
        @NotNull LocalDate heldOn,
        @NotBlank @Size(max = 50) String chairedBy,
        @NotEmpty Set<LeaderId> attending,
        @Lines(8) @NotBlank @Size(max = 20000) String minutes,
        @PositiveOrZero int inFavour,
        @PositiveOrZero int against)
        implements Votes {}
