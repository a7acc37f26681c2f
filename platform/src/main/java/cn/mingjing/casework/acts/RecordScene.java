package cn.mingjing.casework.acts;

import cn.mingjing.casework.AuxiliaryId;
import cn.mingjing.casework.Expert;
import cn.mingjing.casework.OfficerPair;
import cn.mingjing.casework.Signature;
import cn.mingjing.casework.Worn;
import cn.mingjing.ui.Lines;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** Records what was seen on site (现场笔录), 行政处罚法 第五十五条. Times are local to China. */
public record RecordScene(
        @NotBlank @Size(max = 50) String present,
        @NotNull LocalDateTime startedAt,
        @NotNull LocalDateTime endedAt,
        @NotBlank @Size(max = 200) String place,
        @NotNull @Valid OfficerPair officers,
        Set<AuxiliaryId> auxiliaries,
        List<@Valid Expert> experts,
        boolean credentialsShown,
        Set<Worn> worn,
        boolean rightsTold,
        @Lines(14) @NotBlank @Size(max = 50000) String record,
        @NotNull @Valid Signature signature)
        implements FieldRecord {}
