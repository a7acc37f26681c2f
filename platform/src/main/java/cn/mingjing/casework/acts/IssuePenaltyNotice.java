package cn.mingjing.casework.acts;

import cn.mingjing.casework.CaseAct;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Makes out the notice of the intended penalty (制作行政处罚告知书), 行政处罚法 第四十四条. */
public record IssuePenaltyNotice(@NotNull LocalDate issuedOn) implements CaseAct {}
