package cn.mingjing.casework.chart;

import cn.mingjing.casework.LawInForce;
import cn.mingjing.casework.Procedure;
import cn.mingjing.casework.Row;
import cn.mingjing.casework.Stage;
import cn.mingjing.law.ApprovedAct;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Document;
import cn.mingjing.law.Parameter;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Ruling;
import cn.mingjing.law.Term;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A procedure as the documents that bind one authority leave it: what they do not provide for is not in it. */
public record ProcedureInLaw(Procedure procedure, LawInForce law) {

    private static final Map<Stage, ApprovedAct> ONLY_WHERE_PROVIDED =
            Map.of(Stage.SUSPENDED, ApprovedAct.SUSPEND_INVESTIGATION, Stage.TERMINATED, ApprovedAct.END_INVESTIGATION);

    /** From one stage to another. */
    public record Step(Stage from, Stage to) {}

    /** A term and the clauses that set it. */
    public record Limit(Parameter<Term> parameter, Term term, List<Clause> clauses) {}

    /** Every row that the authority can use, in the order of the table. */
    public List<Row<?>> rows() {
        return procedure.rows().stream()
                .filter(row -> row.at().isEmpty() || !stages(row).isEmpty())
                .filter(row -> !bases(row).isEmpty())
                .<Row<?>>map(row -> row)
                .toList();
    }

    /** The stages at which the row stands here. */
    public List<Stage> stages(Row<?> row) {
        return row.at().stream().filter(this::provided).sorted().toList();
    }

    /** The stages of this procedure, in its order. */
    public List<Stage> stages() {
        Set<Stage> named = rows().stream()
                .flatMap(row -> Stream.concat(row.at().stream(), row.leadsTo().stream()))
                .collect(Collectors.toSet());
        return Arrays.stream(Stage.values())
                .filter(named::contains)
                .filter(this::provided)
                .toList();
    }

    /** Every way from one stage to another, without the rows beside the main line. */
    public Set<Step> steps() {
        Set<Step> steps = new LinkedHashSet<>();
        for (Row<?> row : rows()) {
            for (Stage from : stages(row)) {
                row.leadsTo().stream()
                        .sorted()
                        .filter(to -> to != from && provided(to))
                        .forEach(to -> steps.add(new Step(from, to)));
            }
        }
        return steps;
    }

    /** The terms that start or govern what is done at a stage. */
    public List<Limit> limits(Stage stage) {
        return rows().stream()
                .filter(row -> row.at().contains(stage) && !row.beside())
                .flatMap(row -> limit(row).stream())
                .distinct()
                .toList();
    }

    public Optional<Limit> limit(Row<?> row) {
        return row.within()
                .flatMap(parameter -> law.ruling(parameter)
                        .map((Ruling<Term> ruling) -> new Limit(parameter, ruling.value(), ruling.clauses())));
    }

    /** Where the documents that bind the authority speak of the row. */
    public List<Clause> bases(Row<?> row) {
        Set<String> binding = law.provisions().documentsBinding(law.jurisdiction(), law.on()).stream()
                .map(Document::name)
                .collect(Collectors.toSet());
        return row.basis().stream()
                .filter(clause -> binding.contains(clause.document()))
                .toList();
    }

    private boolean provided(Stage stage) {
        return Optional.ofNullable(ONLY_WHERE_PROVIDED.get(stage))
                .map(act -> law.ruling(Parameters.approval(act)).isPresent())
                .orElse(true);
    }
}
