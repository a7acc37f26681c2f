package cn.mingjing.disclosure.acts;

import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Sends a draft back to its author (退回公示稿). */
public record ReturnNotice(
        @Lines(3) @NotBlank @Size(max = 1000) String reason) implements NoticeAct {}
