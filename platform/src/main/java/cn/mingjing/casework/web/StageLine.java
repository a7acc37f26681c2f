package cn.mingjing.casework.web;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.LawInForce;
import cn.mingjing.casework.Procedure;
import cn.mingjing.casework.Row;
import cn.mingjing.casework.Stage;
import cn.mingjing.casework.StageEntered;
import cn.mingjing.casework.Words;
import cn.mingjing.law.Term;
import cn.mingjing.ui.Basis;
import cn.mingjing.ui.Stage.Standing;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The stage line is the procedure's table, drawn for one case. */
record StageLine(Procedure procedure, LawInForce law) {

    /** Shown only in a case that came there. */
    private static final Set<Stage> SIDE = EnumSet.of(Stage.SUSPENDED, Stage.TERMINATED, Stage.HEARING, Stage.DROPPED);

    private static final int BASES = 2;

    List<cn.mingjing.ui.Stage> of(CaseFile file) {
        Stage now = file.stage().orElse(Stage.SOURCE);
        Set<Stage> been = EnumSet.noneOf(Stage.class);
        file.all(StageEntered.class).forEach(entered -> been.add(entered.fact().stage()));
        return Stream.of(Stage.values())
                .filter(stage -> !SIDE.contains(stage) || been.contains(stage))
                .filter(stage -> stage != Stage.CLOSED || now != Stage.DROPPED)
                .filter(stage ->
                        !been.contains(Stage.TERMINATED) || been.contains(stage) || stage.compareTo(Stage.CLOSING) >= 0)
                .map(stage -> new cn.mingjing.ui.Stage(
                        Words.of(stage), standing(stage, now, been), term(stage), bases(stage)))
                .toList();
    }

    private static Standing standing(Stage stage, Stage now, Set<Stage> been) {
        if (stage == now) {
            return Standing.NOW;
        }
        if (stage.compareTo(now) > 0) {
            return Standing.NEXT;
        }
        return been.contains(stage) ? Standing.DONE : Standing.PASSED_OVER;
    }

    private Stream<Row<?>> rowsAt(Stage stage) {
        return procedure.rows().stream()
                .filter(row -> row.at().contains(stage) && !row.beside())
                .<Row<?>>map(row -> row);
    }

    private String term(Stage stage) {
        return rowsAt(stage)
                .flatMap(row -> row.within().stream())
                .flatMap(parameter -> law.ruling(parameter).stream())
                .map(ruling -> Words.of((Term) ruling.value()))
                .findFirst()
                .orElse("");
    }

    private List<Basis> bases(Stage stage) {
        return rowsAt(stage)
                .flatMap(row -> row.basis().stream())
                .distinct()
                .limit(BASES)
                .map(clause -> new Basis(
                        clause.citation(), law.provisions().summary(clause).orElse("")))
                .toList();
    }
}
