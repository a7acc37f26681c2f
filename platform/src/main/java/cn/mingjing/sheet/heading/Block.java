package cn.mingjing.sheet.heading;

import cn.mingjing.sheet.Heading;
import cn.mingjing.sheet.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Some rows taken together as a heading, column by column. */
final class Block {

    private final List<SheetRow> rows;
    private final Map<String, List<Integer>> columns = new LinkedHashMap<>();
    private final Map<Integer, String> others = new TreeMap<>();

    /** @param labels in their plain form, to how the caller writes them */
    Block(List<SheetRow> rows, Map<String, String> labels) {
        this.rows = List.copyOf(rows);
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (int column = 0; column < width; column++) {
            var texts = texts(column);
            var label = label(texts, labels);
            if (label.isPresent()) {
                columns.computeIfAbsent(label.get(), added -> new ArrayList<>()).add(column);
            } else if (!texts.isEmpty()) {
                others.put(column, String.join("/", texts).replaceAll("\\s+", " "));
            }
        }
    }

    List<SheetRow> rows() {
        return rows;
    }

    /** How many of the labels stand here. */
    int found() {
        return columns.size();
    }

    /** Whether no row between them is empty. */
    boolean isWithoutGap() {
        return rows.getLast().number() - rows.getFirst().number() == rows.size() - 1;
    }

    /** Whether the row says once more, over some labelled column, what this heading says last: no row of a list does. */
    boolean isRepeatedIn(SheetRow row) {
        return columns.values().stream().flatMap(List::stream).anyMatch(column -> {
            var last = rows.getLast().cell(column);
            return !last.isEmpty() && row.cell(column).equals(last);
        });
    }

    /** @param lastRow the last row that belongs to it */
    Heading heading(int lastRow) {
        var firsts = new HashMap<String, Integer>();
        var duplicates = new HashMap<String, List<Integer>>();
        columns.forEach((label, all) -> {
            firsts.put(label, all.getFirst());
            if (all.size() > 1) {
                duplicates.put(label, List.copyOf(all));
            }
        });
        return new Heading(lastRow, firsts, others, duplicates);
    }

    /** What stands over the column from top to bottom, once where it is merged. */
    private List<String> texts(int column) {
        var texts = new ArrayList<String>();
        for (var row : rows) {
            var text = row.cell(column);
            if (!text.isEmpty() && (texts.isEmpty() || !text.equals(texts.getLast()))) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** All of it together goes before what stands last: 当事人 over 名称 is the name of the party, whosesoever others there are. */
    private static Optional<String> label(List<String> texts, Map<String, String> labels) {
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(labels.get(LabelText.plain(String.join("", texts))))
                .or(() -> Optional.ofNullable(labels.get(LabelText.plain(texts.getLast()))));
    }
}
