package cn.mingjing.document.sheet;

import cn.mingjing.document.PlainForm.Section.Table;
import java.util.ArrayList;
import java.util.List;

/** How wide the columns of a table are: as much as their longest cell asks for, within reason. */
public final class Columns {

    /** Characters of 12 pt that fit the text block. */
    private static final double WHOLE = 36.8;
    /** What a cell needs beside its text, in characters. */
    private static final double PADDING = 1.3;
    /** Up to this many characters a column is made wide enough to hold them in one line. */
    private static final int SHORT = 6;
    /** More than this many count no further. */
    private static final int LONG = 20;

    private Columns() {}

    /** One percentage per column; together 100. */
    public static List<Double> widths(Table table) {
        List<Integer> longest = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            int most = table.columns().get(column).length();
            for (var row : table.rows()) {
                most = Math.max(most, row.get(column).length());
            }
            longest.add(Math.min(most, LONG));
        }
        double fixed = longest.stream()
                .filter(most -> most <= SHORT)
                .mapToDouble(most -> most + PADDING)
                .sum();
        double shared = longest.stream()
                .filter(most -> most > SHORT)
                .mapToDouble(Integer::doubleValue)
                .sum();
        double left = Math.max(WHOLE - fixed, WHOLE / 4);
        double all = shared == 0 ? fixed : fixed + left;
        return longest.stream()
                .map(most -> 100 / all * (most <= SHORT ? most + PADDING : most * left / shared))
                .toList();
    }
}
