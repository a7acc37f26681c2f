package cn.mingjing.sheet.xls;

import cn.mingjing.sheet.Sheet;
import cn.mingjing.sheet.reading.Budget;
import cn.mingjing.sheet.reading.Grid;
import java.io.EOFException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;
import org.jspecify.annotations.Nullable;

/** Follows the records of a binary workbook: the workbook first, then sheet after sheet, each of which may hold charts. */
final class Records implements HSSFListener {

    private final Budget budget;
    private final Values values = new Values();
    private final List<BoundSheetRecord> tabs = new ArrayList<>();
    private final List<Grid> grids = new ArrayList<>();
    private int depth;
    private boolean worksheet;
    private @Nullable Cell waiting;

    Records(Budget budget) {
        this.budget = budget;
    }

    @Override
    public void processRecord(Record record) {
        budget.step();
        switch (record) {
            case BOFRecord begin -> begin(begin);
            case EOFRecord end -> depth--;
            case BoundSheetRecord tab -> tabs.add(tab);
            case MergeCellsRecord merged when inCells() -> merge(merged);
            default -> {
                if (inCells()) {
                    cell(record);
                } else {
                    values.learn(record);
                }
            }
        }
    }

    /** What stands in a chart are its own numbers, not the sheet's: only the outer level counts. */
    private boolean inCells() {
        return worksheet && depth == 1;
    }

    private void begin(BOFRecord begin) {
        depth++;
        if (depth == 1 && begin.getType() != BOFRecord.TYPE_WORKBOOK) {
            worksheet = begin.getType() == BOFRecord.TYPE_WORKSHEET;
            grids.add(new Grid(budget));
        }
    }

    private void cell(Record record) {
        var cell = values.cell(record, waiting);
        waiting = null;
        if (cell != null && cell.text() == null) {
            waiting = cell;
        } else if (cell != null) {
            grids.getLast().put(cell.row() + 1, cell.column() + 1, String.valueOf(cell.text()));
        }
    }

    private void merge(MergeCellsRecord merged) {
        for (int i = 0; i < merged.getNumAreas(); i++) {
            var area = merged.getAreaAt(i);
            grids.getLast()
                    .merge(
                            area.getFirstRow() + 1,
                            area.getFirstColumn() + 1,
                            area.getLastRow() + 1,
                            area.getLastColumn() + 1);
        }
    }

    /** The visible sheets. Tabs are in the user's order, what they hold in the order of their places in the file. */
    List<Sheet> sheets() throws EOFException {
        if (depth != 0 || grids.size() < tabs.size()) {
            throw new EOFException("the workbook ends before its last sheet");
        }
        var places =
                tabs.stream().map(BoundSheetRecord::getPositionOfBof).sorted().toList();
        return tabs.stream()
                .filter(tab -> !tab.isHidden() && !tab.isVeryHidden())
                .map(tab -> grids.get(places.indexOf(tab.getPositionOfBof())).sheet(tab.getSheetname()))
                .toList();
    }

    /** @param text null while the record that holds it is still to come */
    record Cell(int row, int column, @Nullable String text) {}
}
