package cn.mingjing.casework.procedure;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.DraftDecision;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why this much and not less or more, as every paper says it (行政处罚法 第五条、第三十二条至第三十四条). */
public final class DiscretionText {

    private DiscretionText() {}

    /** The grade of the public benchmark that applies, or why none does; then what was weighed. */
    public static String of(CaseFile file) {
        DraftDecision draft = file.draft().orElseThrow();
        String grade = file.benchmark()
                .map(cited -> "适用本机关公布的行政裁量权基准" + cited.text() + "。")
                .orElse("");
        String none = draft.withoutGrade().isBlank() ? "" : "不适用本机关公布的行政裁量权基准的理由：" + draft.withoutGrade();
        return Stream.of(grade, none, draft.discretion())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
