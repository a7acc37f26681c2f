package cn.mingjing.sheet.csv;

import cn.mingjing.sheet.Sheet;
import cn.mingjing.sheet.reading.Budget;
import cn.mingjing.sheet.reading.Grid;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads text with separators, in whatever encoding and with whatever separator it was kept. */
public final class CsvFile {

    private static final int SAMPLE = 1 << 16;

    private CsvFile() {}

    /** @param name of the sheet */
    public static Sheet read(Path file, String name, Budget budget) throws IOException {
        var encoding = Encoding.of(file, budget);
        try (var in = new BufferedReader(new InputStreamReader(Files.newInputStream(file), encoding))) {
            skipMark(in);
            in.mark(SAMPLE);
            var sample = new char[SAMPLE];
            int length = Math.max(0, in.read(sample));
            in.reset();
            var separator = Separator.of(new String(sample, 0, length), budget);
            var grid = new Grid(budget);
            var records = CsvRecords.of(in, separator.sign(), budget);
            for (int row = 1; records.next(); row++) {
                if (row > 1 || !separator.declared()) {
                    put(grid, row, records);
                }
            }
            return grid.sheet(name);
        }
    }

    /** The byte order mark, which is no part of the first cell. */
    private static void skipMark(BufferedReader in) throws IOException {
        in.mark(1);
        if (in.read() != '\uFEFF') {
            in.reset();
        }
    }

    private static void put(Grid grid, int row, CsvRecords records) {
        int column = 1;
        for (var field : records.fields()) {
            grid.put(row, column++, CsvText.meant(field));
        }
    }
}
