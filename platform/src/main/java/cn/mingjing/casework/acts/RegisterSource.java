package cn.mingjing.casework.acts;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.casework.Filing;
import cn.mingjing.casework.Party;
import cn.mingjing.ui.Lines;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Registers where a case comes from (案源登记): the first trace of an enforcement act. */
public record RegisterSource(
        @NotBlank @Size(max = 100) String title,
        @NotNull Filing.SourceKind source,
        @NotNull LocalDate receivedOn,
        @NotBlank @Size(max = 200) String provider,
        @Lines(6) @NotBlank @Size(max = 4000) String clue,
        @NotNull @Valid Party party)
        implements CaseAct {}
