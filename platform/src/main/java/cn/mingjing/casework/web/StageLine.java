package cn.mingjing.casework.web;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.Procedure;
import cn.mingjing.casework.Row;
import cn.mingjing.casework.Stage;
import cn.mingjing.casework.StageEntered;
import cn.mingjing.casework.Words;
import cn.mingjing.casework.web.CasePage.Step;
import cn.mingjing.law.Clause;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The stage line is the procedure's table, drawn for one case. */
record StageLine(Procedure procedure) {

    private static final Set<Stage> SIDE = EnumSet.of(Stage.HEARING, Stage.DROPPED);

    List<Step> of(CaseFile file) {
        Stage now = file.stage().orElse(Stage.SOURCE);
        Set<Stage> been = EnumSet.noneOf(Stage.class);
        file.all(StageEntered.class).forEach(entered -> been.add(entered.fact().stage()));
        List<Step> line = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            if (!SIDE.contains(stage) || been.contains(stage)) {
                line.add(new Step(stage, Words.of(stage), state(stage, now), hint(stage)));
            }
        }
        return line;
    }

    private static Step.State state(Stage stage, Stage now) {
        if (stage == now) {
            return Step.State.NOW;
        }
        return stage.compareTo(now) < 0 ? Step.State.DONE : Step.State.AHEAD;
    }

    /** Where the law speaks of what is done at this stage. */
    private String hint(Stage stage) {
        return procedure.rows().stream()
                .filter(row -> row.at().contains(stage))
                .map(Row::basis)
                .flatMap(List::stream)
                .map(Clause::citation)
                .distinct()
                .limit(3)
                .collect(Collectors.joining("、"));
    }
}
