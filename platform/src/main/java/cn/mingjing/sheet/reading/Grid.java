package cn.mingjing.sheet.reading;

import cn.mingjing.sheet.Sheet;
import cn.mingjing.sheet.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** A sheet while it is being read. Rows and columns count from 1 here, as the user counts. */
public final class Grid {

    private static final int MOST_REGIONS = 200_000;

    private final Budget budget;
    private final TreeMap<Integer, List<String>> rows = new TreeMap<>();
    private final List<Region> regions = new ArrayList<>();
    private int lastColumn;

    private record Region(int top, int left, int bottom, int right) {}

    public Grid(Budget budget) {
        this.budget = budget;
    }

    /** This stands in this cell; nothing happens if it is nothing. */
    public void put(int row, int column, String raw) {
        var text = CellText.tidy(raw);
        if (!text.isEmpty()) {
            budget.text(text);
        }
        putKept(row, column, text);
    }

    /** As above, with a tidy text that many cells share. */
    public void putKept(int row, int column, String text) {
        budget.step();
        if (!text.isEmpty()) {
            budget.cell();
            set(row, column, text);
        }
    }

    /** These cells are one to the user. */
    public void merge(int top, int left, int bottom, int right) {
        budget.step();
        if (regions.size() >= MOST_REGIONS) {
            throw new SheetRefused("regions");
        }
        regions.add(new Region(top, left, bottom, right));
    }

    /** What was put, with merged regions filled as far as something stands beside or below them. */
    public Sheet sheet(String name) {
        if (!rows.isEmpty()) {
            fill(rows.lastKey(), lastColumn);
        }
        var kept = new ArrayList<SheetRow>(rows.size());
        rows.forEach((number, cells) -> kept.add(new SheetRow(number, cells)));
        return new Sheet(name, kept);
    }

    /** Regions that lie apart cover no more than the sheet has cells: more is made to take time. */
    private void fill(int lastRow, int lastColumn) {
        long left = budget.area();
        for (var region : regions) {
            var text = get(region.top(), region.left());
            for (int row = region.top(); !text.isEmpty() && row <= Math.min(region.bottom(), lastRow); row++) {
                for (int column = region.left(); column <= Math.min(region.right(), lastColumn); column++) {
                    if (--left < 0) {
                        throw new SheetRefused("regions");
                    }
                    budget.step();
                    set(row, column, text);
                }
            }
        }
    }

    private String get(int row, int column) {
        var cells = rows.getOrDefault(row, List.of());
        return column >= 1 && column <= cells.size() ? cells.get(column - 1) : "";
    }

    private void set(int row, int column, String text) {
        budget.column(row, column);
        var cells = rows.computeIfAbsent(row, added -> new ArrayList<>());
        budget.rows(rows.size());
        while (cells.size() < column) {
            cells.add("");
        }
        cells.set(column - 1, text);
        lastColumn = Math.max(lastColumn, column);
    }
}
