package cn.mingjing.disclosure.acts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Ends publicity before its time, because the party repaired its credit (提前停止公示), 市场监督管理行政处罚信息公示规定 第十四条. */
public record EndPublicity(
        @NotBlank @Size(max = 200) String document,
        boolean timeReached,
        boolean harmRemoved,
        boolean noRepeat,
        boolean notListed)
        implements NoticeAct {}
