package cn.mingjing.sheet;

import java.util.List;

/**
 * A row in which something stands.
 *
 * @param number as the user sees it: the first row of the sheet is 1, and empty rows count
 * @param cells from column A on, each as the user sees it, without space around it and empty where nothing stands; the last is
 *     not empty. Days are {@code 2026-11-23}, true and false 是 and 否, a formula is its last result, an error is empty, and
 *     what is merged stands in every cell of the region
 */
public record SheetRow(int number, List<String> cells) {

    /** Stands for a digit that the file has lost: see {@link #lostDigits}. */
    public static final char LOST = '?';

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The text in this column, 0 for A; empty beyond the last. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /**
     * Whether this is a long code that was kept as a number and so lost its last digits: a spreadsheet keeps 15 of them, and text
     * exported from one often only six. Such a cell reads {@code 110101199001011???}.
     */
    public static boolean lostDigits(String cell) {
        return cell.matches("-?\\d+\\?+");
    }

    /** What the user calls a column: A for 0, AA for 26. */
    public static String columnName(int column) {
        return column < 26
                ? String.valueOf((char) ('A' + column))
                : columnName(column / 26 - 1) + columnName(column % 26);
    }
}
