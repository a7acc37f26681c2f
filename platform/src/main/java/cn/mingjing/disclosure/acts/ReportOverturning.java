package cn.mingjing.disclosure.acts;

import cn.mingjing.disclosure.Overturning;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Records that the published decision no longer stands (登记决定被变更、撤销等). */
public record ReportOverturning(
        @NotNull Overturning ground,
        @NotBlank @Size(max = 200) String document,
        @NotNull LocalDate knownOn) implements NoticeAct {}
