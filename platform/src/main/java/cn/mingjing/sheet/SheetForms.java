package cn.mingjing.sheet;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.sheet.RowForm.Column;
import cn.mingjing.sheet.RowsRead.Row;
import cn.mingjing.ui.Bound;
import cn.mingjing.ui.Forms;
import cn.mingjing.ui.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/** Reads the rows of a sheet by a form: the same rules, the same messages as if each had been typed. */
@Component
public class SheetForms {

    private final Forms forms;

    SheetForms(Forms forms) {
        this.forms = forms;
    }

    public <R extends Record> RowsRead<R> read(Sheet sheet, RowForm<R> form) {
        Optional<Heading> heading = Heading.find(sheet, form.labels());
        if (heading.isEmpty()) {
            String labels = form.columns().stream().map(Column::label).collect(Collectors.joining("、"));
            return new RowsRead<>(
                    List.of(), List.of(new CellProblem("", "", text("sheet.import.no-heading", labels))), List.of());
        }
        var reading = new Reading<>(form, heading.get());
        heading.get().rows(sheet).forEach(reading::read);
        return new RowsRead<>(reading.rows, reading.problems, reading.remarks);
    }

    private final class Reading<R extends Record> {

        private final RowForm<R> form;
        private final Heading heading;
        private final List<Row<R>> rows = new ArrayList<>();
        private final List<CellProblem> problems = new ArrayList<>();
        private final List<CellProblem> remarks = new ArrayList<>();
        private int place;

        Reading(RowForm<R> form, Heading heading) {
            this.form = form;
            this.heading = heading;
        }

        void read(SheetRow row) {
            place++;
            Submission typed = typed(row);
            remark(row, typed);
            switch (forms.bind(form.type(), form.context(), typed)) {
                case Bound.Valid<R>(var record) ->
                    rows.add(new Row<>(record, row.number(), (component, message) -> problem(row, component, message)));
                case Bound.Invalid<R>(var drawn, var wrong) ->
                    wrong.forEach(one -> problems.add(problem(row, one.path(), inItsWords(one.path(), one.message()))));
            }
        }

        /** Numbers of superseded kinds are taken over as they stand; columns beyond ours may hold them, too. */
        private void remark(SheetRow row, Submission typed) {
            heading.labels()
                    .forEach((column, label) -> OldNumbers.remark(label, row.cell(column))
                            .filter(words -> isTakenOver(row.cell(column), typed))
                            .ifPresent(words -> remarks.add(
                                    new CellProblem(SheetRow.columnName(column) + row.number(), label, words))));
        }

        private static boolean isTakenOver(String cell, Submission typed) {
            return typed.texts().values().stream().anyMatch(values -> values.contains(cell));
        }

        private Submission typed(SheetRow row) {
            var typed = new LinkedMultiValueMap<String, String>();
            form.columns().forEach(column -> typed.add(column.component(), written(column, cell(row, column))));
            form.more().add(heading, row, place, typed);
            return Submission.of(typed);
        }

        private String cell(SheetRow row, Column column) {
            OptionalInt found = found(column);
            return found.isPresent() ? row.cell(found.getAsInt()) : "";
        }

        /** A word that can be chosen is written as the form sends it. */
        private static String written(Column column, String cell) {
            return column.choices().getOrDefault(cell.strip(), cell);
        }

        private OptionalInt found(Column column) {
            return column.labels().stream()
                    .map(heading::column)
                    .filter(OptionalInt::isPresent)
                    .findFirst()
                    .orElse(OptionalInt.empty());
        }

        private CellProblem problem(SheetRow row, String path, String message) {
            Optional<Column> column = column(path);
            OptionalInt found = column.map(this::found).orElse(OptionalInt.empty());
            String cell = (found.isPresent() ? SheetRow.columnName(found.getAsInt()) : "") + row.number();
            return new CellProblem(cell, column.map(Column::label).orElse(""), message);
        }

        /** The column of a field, also of one that is a part of it, such as {@code materials[1].name}. */
        private Optional<Column> column(String path) {
            return form.column(path.replaceFirst("\\[.*", ""));
        }

        private String inItsWords(String path, String message) {
            return column(path)
                    .filter(column -> !column.choices().isEmpty())
                    .map(column -> text(
                            "sheet.import.choose",
                            column.label(),
                            String.join("、", column.choices().keySet())))
                    .orElse(message);
        }
    }
}
