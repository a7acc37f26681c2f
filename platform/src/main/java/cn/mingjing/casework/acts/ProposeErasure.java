package cn.mingjing.casework.acts;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.casework.ErasureGround;
import cn.mingjing.casework.RecordNumber;
import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** Asks that the content of records be erased (提请删除个人信息), 个人信息保护法 第四十七条. */
public record ProposeErasure(
        @NotEmpty Set<RecordNumber> records,
        @NotNull ErasureGround ground,
        @Lines(4) @NotBlank @Size(max = 2000) String reason)
        implements CaseAct {}
