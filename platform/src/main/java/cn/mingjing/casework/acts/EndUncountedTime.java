package cn.mingjing.casework.acts;

import cn.mingjing.casework.CaseAct;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Records the last day on which the term for the decision did not run (结束扣除期间). */
public record EndUncountedTime(@NotNull LocalDate to) implements CaseAct {}
