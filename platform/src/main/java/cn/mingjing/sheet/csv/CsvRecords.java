package cn.mingjing.sheet.csv;

import cn.mingjing.sheet.reading.Budget;
import cn.mingjing.sheet.reading.CellText;
import cn.mingjing.sheet.reading.SheetRefused;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Text cut into records and fields (RFC 4180), with any end of line; a quotation mark within a bare field is itself. */
final class CsvRecords {

    /** No spreadsheet is wider. */
    private static final int WIDEST = 16_384;

    private static final int END = -1;

    private final Reader in;
    private final char separator;
    private final Budget budget;
    private final boolean sample;
    private final List<String> fields = new ArrayList<>();
    private final StringBuilder field = new StringBuilder();
    private int record;
    private int ahead;

    private CsvRecords(Reader in, char separator, Budget budget, boolean sample) {
        this.in = in;
        this.separator = separator;
        this.budget = budget;
        this.sample = sample;
        this.ahead = read();
    }

    static CsvRecords of(Reader in, char separator, Budget budget) {
        return new CsvRecords(in, separator, budget, false);
    }

    /** Of a text that may break off anywhere: nothing is refused. */
    static CsvRecords ofSample(Reader in, char separator, Budget budget) {
        return new CsvRecords(in, separator, budget, true);
    }

    /** The fields of the record that {@link #next()} has come to. */
    List<String> fields() {
        return fields;
    }

    /** Goes on to the next record, an empty line being one; false at the end. */
    boolean next() {
        fields.clear();
        if (ahead == END) {
            return false;
        }
        record++;
        field();
        while (ahead == separator) {
            take();
            field();
        }
        if (ahead == '\r') {
            take();
        }
        if (ahead == '\n') {
            take();
        }
        return true;
    }

    private void field() {
        field.setLength(0);
        if (ahead == '"') {
            quoted();
        }
        while (ahead != separator && ahead != '\r' && ahead != '\n' && ahead != END) {
            keep("long-cell", CellText.LONGEST);
        }
        fields.add(field.toString());
        if (fields.size() > WIDEST) {
            budget.column(record, fields.size());
        }
    }

    private void quoted() {
        take();
        while (true) {
            if (ahead == END && sample) {
                return;
            }
            if (ahead == END) {
                throw new SheetRefused("open-quote", record);
            }
            if (ahead == '"') {
                take();
                if (ahead != '"') {
                    return;
                }
            }
            keep("open-quote", record);
        }
    }

    private void keep(String refusal, int value) {
        if (field.length() < CellText.LONGEST) {
            field.append((char) ahead);
        } else if (!sample) {
            throw new SheetRefused(refusal, value);
        }
        take();
    }

    private void take() {
        budget.step();
        ahead = read();
    }

    private int read() {
        try {
            return in.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
