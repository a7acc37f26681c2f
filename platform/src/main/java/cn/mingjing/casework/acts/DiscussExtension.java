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

/** Records the leaders' discussion of a further extension (讨论继续延期), 市场监督管理行政处罚程序规定 第六十四条. */
public record DiscussExtension(
        @NotNull LocalDate heldOn,
        @NotBlank @Size(max = 50) String chairedBy,
        @NotEmpty Set<LeaderId> attending,
        @Lines(6) @NotBlank @Size(max = 20000) String minutes,
        @PositiveOrZero int inFavour,
        @PositiveOrZero int against,
        @NotNull LocalDate until)
        implements Votes {}
