package cn.mingjing.catalogue.importing;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.catalogue.Item;
import cn.mingjing.catalogue.ItemColumns;
import cn.mingjing.catalogue.ListKind;
import cn.mingjing.catalogue.Parts;
import cn.mingjing.sheet.Heading;
import cn.mingjing.sheet.Sheet;
import cn.mingjing.sheet.SheetRow;
import cn.mingjing.ui.Bound;
import cn.mingjing.ui.FieldProblem;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Forms;
import cn.mingjing.ui.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/**
 * Reads the items of a list from a sheet, each row as if it had been typed into the item's form: the same rules, the same
 * messages. Columns of the place's own come along; a list without codes gets its running numbers for codes.
 */
@Component
public class SheetItems {

    private static final String CODE = "code";

    private final Forms forms;

    SheetItems(Forms forms) {
        this.forms = forms;
    }

    /** What came of a sheet; items only where nothing is wrong. */
    public record Found(List<Item> items, List<CellProblem> problems) {}

    public Found in(Sheet sheet, ListKind kind) {
        Map<String, String> labels = ItemColumns.labels(kind);
        Optional<Heading> heading = Heading.find(sheet, labels.values());
        if (heading.isEmpty()) {
            var message = text("list.import.no-heading", String.join("、", labels.values()));
            return new Found(List.of(), List.of(new CellProblem("", "", message)));
        }
        List<Item> items = new ArrayList<>();
        List<CellProblem> problems = new ArrayList<>();
        for (SheetRow row : heading.get().rows(sheet)) {
            Reading reading = new Reading(kind, labels, heading.get(), row, items.size() + 1);
            reading.read(items, problems);
        }
        return new Found(problems.isEmpty() ? items : List.of(), problems);
    }

    private final class Reading {

        private final ListKind kind;
        private final Map<String, String> labels;
        private final Heading heading;
        private final SheetRow row;
        private final int number;

        Reading(ListKind kind, Map<String, String> labels, Heading heading, SheetRow row, int number) {
            this.kind = kind;
            this.labels = labels;
            this.heading = heading;
            this.row = row;
            this.number = number;
        }

        void read(List<Item> items, List<CellProblem> problems) {
            Bound<? extends Record> bound = forms.bind(kind.item(), FormContext.empty(), typed());
            switch (bound) {
                case Bound.Valid<?>(var record) -> items.add((Item) record);
                case Bound.Invalid<?>(var form, var wrong) -> wrong.forEach(problem -> problems.add(said(problem)));
            }
        }

        private Submission typed() {
            var texts = new LinkedMultiValueMap<String, String>();
            labels.forEach((component, label) -> {
                if (Parts.of(kind, component).isEmpty()) {
                    texts.add(component, written(component, heading.cell(row, label)));
                } else {
                    Parts.read(kind, component, heading.cell(row, label)).forEach(texts::add);
                }
            });
            if (heading.column(label(CODE)).isEmpty()) {
                texts.set(CODE, "%03d".formatted(number));
            }
            int extra = 0;
            for (Map.Entry<Integer, String> other : heading.others().entrySet()) {
                String cell = row.cell(other.getKey());
                if (!cell.isEmpty()) {
                    texts.add("more[" + extra + "].label", other.getValue());
                    texts.add("more[" + extra + "].value", cell);
                    extra++;
                }
            }
            return Submission.of(texts);
        }

        /** A word that can be chosen is written as the form sends it. */
        private String written(String component, String cell) {
            return ItemColumns.choices(kind, component).entrySet().stream()
                    .filter(choice -> choice.getValue().equals(cell.strip()))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(cell);
        }

        private CellProblem said(FieldProblem problem) {
            String label = label(column(problem.path()));
            OptionalInt column = heading.column(label);
            String cell = column.isPresent()
                    ? SheetRow.columnName(column.getAsInt()) + row.number()
                    : String.valueOf(row.number());
            Map<String, String> choices = ItemColumns.choices(kind, problem.path());
            String message = choices.isEmpty()
                    ? problem.message()
                    : text("list.import.choose", label, String.join("、", choices.values()));
            return new CellProblem(cell, label, message);
        }

        /** The column in which a field stands, also one that is a part of it. */
        private static String column(String path) {
            int part = path.indexOf('[');
            return part < 0 ? path : path.substring(0, part);
        }

        private String label(String component) {
            return labels.getOrDefault(component, "");
        }
    }
}
