package cn.mingjing.sheet;

import cn.mingjing.sheet.heading.HeadingSearch;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The heading of a sheet, and which column stands under which label. Columns count from 0, as in {@link SheetRow#cells()}.
 *
 * @param row the number of its (last) row as the user sees it; what is listed stands below
 * @param columns for each label that was found, the first column under it
 * @param others the other columns that have a heading, from left to right, with its text; a heading in two rows reads {@code 处罚/种类}
 * @param duplicates for each label that stands over several columns, all of them
 */
public record Heading(
        int row, Map<String, Integer> columns, Map<Integer, String> others, Map<String, List<Integer>> duplicates) {

    public Heading {
        columns = Map.copyOf(columns);
        others = Collections.unmodifiableMap(new TreeMap<>(others));
        duplicates = Map.copyOf(duplicates);
    }

    /**
     * Looks for the heading in the first 20 rows: the row, or the two or three rows together, that hold the most of the labels, and
     * at least two of them. Spaces, ends of lines, full-width signs, {@code *} and marks such as {@code （必填）} make no difference;
     * a unit such as {@code （万元）} does.
     *
     * @param labels as the caller knows them
     */
    public static Optional<Heading> find(Sheet sheet, Collection<String> labels) {
        return new HeadingSearch(labels).in(sheet);
    }

    /** The column under this label, if there is one. */
    public OptionalInt column(String label) {
        var column = columns.get(label);
        return column == null ? OptionalInt.empty() : OptionalInt.of(column);
    }

    /** Every column that has a heading, from left to right, with its label. */
    public Map<Integer, String> labels() {
        Map<Integer, String> labels = new TreeMap<>(others);
        columns.forEach((label, column) -> labels.put(column, label));
        return labels;
    }

    /** What stands in this row under this label; empty where there is no such column. */
    public String cell(SheetRow row, String label) {
        var column = columns.get(label);
        return column == null ? "" : row.cell(column);
    }

    /** The rows below the heading. */
    public List<SheetRow> rows(Sheet sheet) {
        return sheet.rows().stream().filter(below -> below.number() > row).toList();
    }
}
