package cn.mingjing.casework;

import cn.mingjing.facts.Fact;
import cn.mingjing.facts.Outcome;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A procedure as a table (程序). It decides on acts, says what may be done now, and draws the published chart: the chart
 * shown is the procedure that runs (duty D-13).
 *
 * @param name stable, such as {@code ordinary-penalty}
 * @param rows every act the procedure knows, in the order in which one reads it
 * @param order where the law says that a procedure must be kept in its order
 */
public record Procedure(String name, List<Row<?>> rows, List<Clause> order) {

    public Procedure {
        rows = List.copyOf(rows);
        order = List.copyOf(order);
    }

    /** The law's answer to an act: a pure function of two immutable values. */
    public Outcome decide(CaseFile file, CaseAct act, Circumstances circumstances) {
        return decideAs(act.getClass(), file, act, circumstances);
    }

    private <A extends CaseAct> Outcome decideAs(
            Class<A> type, CaseFile file, CaseAct act, Circumstances circumstances) {
        Optional<Objection> barred = Competence.against(file, circumstances);
        if (barred.isPresent()) {
            return new Outcome.Refused(List.of(barred.get()));
        }
        var situation = new Situation<>(file, type.cast(act), circumstances);
        Optional<Row<A>> row = rowsOf(type).filter(r -> stands(r, file)).findFirst();
        if (row.isEmpty()) {
            return new Outcome.Refused(List.of(notNow(type, file)));
        }
        if (file.isRecused(circumstances.actor().person())) {
            return new Outcome.Refused(List.of(recused()));
        }
        if (!row.get().by().contains(circumstances.actor().post())) {
            return new Outcome.Refused(List.of(notByThisPost(row.get())));
        }
        List<Objection> objections = row.get().objections(situation);
        if (!objections.isEmpty()) {
            return new Outcome.Refused(objections);
        }
        List<Fact> facts = new ArrayList<>(row.get().records().apply(situation));
        row.get().next().apply(situation).map(StageEntered::new).ifPresent(facts::add);
        return new Outcome.Done(facts);
    }

    /** The acts that the stage and the post allow now; a rule may still refuse one when it is tried. */
    public List<Row<?>> open(CaseFile file, Post post) {
        return rows.stream()
                .filter(row -> stands(row, file))
                .filter(row -> row.by().contains(post))
                .filter(row -> row.occasion().test(file, post))
                .<Row<?>>map(row -> row)
                .toList();
    }

    /** The row of an act by its name. */
    public Optional<Class<? extends CaseAct>> actNamed(String act) {
        return rows.stream()
                .<Class<? extends CaseAct>>map(Row::act)
                .filter(type -> CaseAct.nameOf(type).equals(act))
                .findFirst();
    }

    @SuppressWarnings("unchecked") // a row's act is its type parameter
    private <A extends CaseAct> Stream<Row<A>> rowsOf(Class<A> act) {
        return rows.stream().filter(row -> row.act() == act).map(row -> (Row<A>) row);
    }

    private static boolean stands(Row<?> row, CaseFile file) {
        return file.stage().map(row.at()::contains).orElse(row.at().isEmpty());
    }

    private Objection notNow(Class<? extends CaseAct> act, CaseFile file) {
        List<Clause> clauses =
                rowsOf(act).flatMap(row -> row.basis().stream()).distinct().toList();
        String where = file.stage().map(Words::of).orElse("尚未登记案源");
        return new Objection(
                "order-of-procedure",
                "案件现处“" + where + "”阶段，此时不能办理“" + Words.of(act) + "”。",
                clauses.isEmpty() ? order : clauses,
                "请按程序先办理当前阶段的事项。");
    }

    private static Objection recused() {
        return new Objection("not-recused", "您已经回避本案，不能再办理本案的事项。", List.of(new Clause("行政处罚法", "第四十三条")), "请由接办人员办理。");
    }

    private Objection notByThisPost(Row<?> row) {
        return new Objection(
                "post-for-act",
                "您现在的岗位不办理“" + Words.of(row.act()) + "”。",
                row.basis().isEmpty() ? order : row.basis(),
                "请由" + Words.of(row.by()) + "办理。");
    }
}
