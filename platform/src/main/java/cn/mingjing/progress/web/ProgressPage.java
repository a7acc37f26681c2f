package cn.mingjing.progress.web;

import cn.mingjing.ui.Form;
import cn.mingjing.ui.Pair;
import java.util.List;
import java.util.Optional;

/** Where one asks after a matter. @param problem why there is no answer; one sentence */
public record ProgressPage(Form form, Optional<String> problem, Optional<Told> told) {

    /** What whoever has number and code is told, and nothing else. */
    public record Told(String number, String now, List<Pair> steps, String office) {}
}
