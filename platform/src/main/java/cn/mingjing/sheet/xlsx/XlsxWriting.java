package cn.mingjing.sheet.xlsx;

import cn.mingjing.sheet.Listing;
import cn.mingjing.sheet.reading.CellText;
import cn.mingjing.ui.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a workbook with one sheet. Every cell is text and stays it when it is changed: a code keeps its digits, and what looks
 * like a formula is none.
 */
public final class XlsxWriting {

    private static final String TEXT = "@";
    /** Widths are taken from so many rows, which are held in memory; the others go out as they come. */
    private static final int MEASURED = 200;

    private static final int ROWS_AT_ONCE = 1_000;
    private static final double NARROWEST = 8;
    private static final double WIDEST = 60;

    private XlsxWriting() {}

    public static void write(Listing listing, OutputStream out) throws IOException {
        var workbook = new Workbook(out, "Mingjing", "1.0");
        var sheet = workbook.newWorksheet(listing.name());
        var rows = listing.rows().iterator();
        var first = new ArrayList<List<String>>();
        while (rows.hasNext() && first.size() < MEASURED) {
            first.add(rows.next());
        }
        heading(sheet, listing.labels(), first);
        int number = 1;
        for (var row : first) {
            row(sheet, number++, row);
        }
        while (rows.hasNext()) {
            row(sheet, number++, rows.next());
            if (number % ROWS_AT_ONCE == 0) {
                sheet.flush();
            }
        }
        workbook.finish();
    }

    private static void heading(Worksheet sheet, List<String> labels, List<List<String>> first) {
        row(sheet, 0, labels);
        sheet.freezePane(0, 1);
        for (int column = 0; column < labels.size(); column++) {
            double width = width(labels.get(column)) + 2;
            for (var row : first) {
                width = Math.max(width, column < row.size() ? width(row.get(column)) + 1 : 0);
            }
            sheet.width(column, Math.clamp(width, NARROWEST, WIDEST));
            sheet.style(0, column).bold().format(TEXT).set();
        }
    }

    private static void row(Worksheet sheet, int number, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            var text = CellText.tidy(cells.get(column));
            if (!text.isEmpty()) {
                sheet.value(number, column, fitting(text));
            }
            sheet.style(number, column).format(TEXT).set();
        }
    }

    /** A cell holds no more; what is cut off is said to be. */
    private static String fitting(String text) {
        if (text.length() <= CellText.LONGEST) {
            return text;
        }
        var cut = Text.text("sheet.cut");
        return CellText.tidy(text.substring(0, CellText.LONGEST - cut.length())) + cut;
    }

    /** In the width of a digit: a Chinese character takes two. */
    private static double width(String text) {
        return text.lines()
                .mapToInt(line -> line.codePoints().map(c -> c < 0x1100 ? 1 : 2).sum())
                .max()
                .orElse(0);
    }
}
