package cn.mingjing.disclosure.acts;

import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Records that something in a public notice is wrong (登记公示差错); it has to be corrected. */
public record ReportError(
        @Lines(3) @NotBlank @Size(max = 1000) String what,
        @NotBlank @Size(max = 100) String foundBy,
        @NotNull LocalDate foundOn)
        implements NoticeAct {}
