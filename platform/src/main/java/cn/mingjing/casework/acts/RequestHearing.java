package cn.mingjing.casework.acts;

import cn.mingjing.casework.CaseAct;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Records the party's request for a hearing (要求听证), 行政处罚法 第六十四条. */
public record RequestHearing(
        @NotNull LocalDate requestedOn,
        @NotBlank @Size(max = 50) String requestedBy) implements CaseAct {}
