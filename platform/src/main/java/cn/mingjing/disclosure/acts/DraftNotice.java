package cn.mingjing.disclosure.acts;

import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Drafts the notice of a decision (拟公示稿): which words the public reads where the recorded ones may not be shown as they are. */
public record DraftNotice(
        @Lines(2) @NotBlank @Size(max = 2000) String violation,
        @Lines(8) @NotBlank @Size(max = 20000) String facts,
        @Lines(3) @NotBlank @Size(max = 4000) String content,
        @Lines(2) @Size(max = 2000) String correction,
        @Lines(2) @Size(max = 500) String reason)
        implements NoticeAct {}
