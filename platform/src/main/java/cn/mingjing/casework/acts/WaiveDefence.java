package cn.mingjing.casework.acts;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.originals.OriginalRef;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Records that the party expressly waived statement and defence (放弃陈述申辩), 行政处罚法 第六十二条. */
public record WaiveDefence(
        @NotNull LocalDate waivedOn,
        @NotBlank @Size(max = 50) String waivedBy,
        @NotNull OriginalRef paper) implements CaseAct {}
