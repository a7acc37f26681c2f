package cn.mingjing.casework.acts;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.originals.OriginalRef;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Records that the party expressly waived the hearing it was told of (放弃听证), 行政处罚法 第六十三条、第六十四条. */
public record WaiveHearing(
        @NotNull LocalDate waivedOn,
        @NotBlank @Size(max = 50) String waivedBy,
        @NotNull OriginalRef paper) implements CaseAct {}
