package cn.mingjing.catalogue.importing;

import cn.mingjing.catalogue.Item;
import cn.mingjing.catalogue.ItemColumns;
import cn.mingjing.catalogue.ListKind;
import cn.mingjing.catalogue.Parts;
import cn.mingjing.sheet.Heading;
import cn.mingjing.sheet.RowForm;
import cn.mingjing.sheet.RowForm.Column;
import cn.mingjing.sheet.RowsRead;
import cn.mingjing.sheet.Sheet;
import cn.mingjing.sheet.SheetForms;
import cn.mingjing.sheet.SheetRow;
import cn.mingjing.ui.FormContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * Reads the items of a list from a sheet. Columns of the place's own come along; a list without codes gets its running
 * numbers for codes.
 */
@Component
public class SheetItems {

    private static final String CODE = "code";

    private final SheetForms forms;

    SheetItems(SheetForms forms) {
        this.forms = forms;
    }

    public RowsRead<? extends Record> in(Sheet sheet, ListKind kind) {
        return forms.read(sheet, form(kind.item(), kind));
    }

    /** The items that were read. */
    public static List<Item> items(RowsRead<? extends Record> read) {
        return read.records().stream().map(Item.class::cast).toList();
    }

    private static <R extends Record> RowForm<R> form(Class<R> item, ListKind kind) {
        Map<String, String> labels = ItemColumns.labels(kind);
        List<Column> columns = labels.entrySet().stream()
                .map(column -> Column.text(column.getKey(), column.getValue())
                        .choosing(byWord(ItemColumns.choices(kind, column.getKey()))))
                .toList();
        return new RowForm<>(item, FormContext.empty(), columns, (heading, row, place, typed) -> {
            inParts(kind, typed);
            more(labels.getOrDefault(CODE, CODE), heading, row, place, typed);
        });
    }

    private static Map<String, String> byWord(Map<String, String> choices) {
        return choices.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getValue, Map.Entry::getKey, (one, other) -> one, java.util.LinkedHashMap::new));
    }

    /** A cell that lists several things, each with its own fields, is taken apart. */
    private static void inParts(ListKind kind, MultiValueMap<String, String> typed) {
        ItemColumns.labels(kind).keySet().stream()
                .filter(component -> !Parts.of(kind, component).isEmpty())
                .forEach(component -> {
                    String cell = String.join("", typed.getOrDefault(component, List.of()));
                    typed.remove(component);
                    Parts.read(kind, component, cell).forEach(typed::add);
                });
    }

    private static void more(
            String code, Heading heading, SheetRow row, int place, MultiValueMap<String, String> typed) {
        if (heading.column(code).isEmpty()) {
            typed.set(CODE, "%03d".formatted(place));
        }
        int extra = 0;
        for (Map.Entry<Integer, String> other : heading.others().entrySet()) {
            String cell = row.cell(other.getKey());
            if (!cell.isEmpty()) {
                typed.add("more[" + extra + "].label", other.getValue());
                typed.add("more[" + extra + "].value", cell);
                extra++;
            }
        }
    }
}
