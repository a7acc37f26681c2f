package cn.mingjing.disclosure.acts;

import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Takes a notice down with its reason (撤下公示). */
public record WithdrawNotice(
        @Lines(3) @NotBlank @Size(max = 1000) String reason) implements NoticeAct {}
