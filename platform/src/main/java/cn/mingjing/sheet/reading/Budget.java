package cn.mingjing.sheet.reading;

import cn.mingjing.sheet.SheetLimits;
import cn.mingjing.sheet.SheetRow;

/** What reading one file may still cost. Whoever reads says what it takes, and is stopped by {@link SheetRefused}. */
public final class Budget {

    private static final int STEPS_BETWEEN_LOOKS = 256;

    private final SheetLimits limits;
    private final long began = System.nanoTime();
    private long unpacked;
    private long cells;
    private long texts;
    private long characters;
    private int steps;

    public Budget(SheetLimits limits) {
        this.limits = limits;
    }

    /** One more thing was looked at, whether it counts or not. */
    public void step() {
        if (++steps >= STEPS_BETWEEN_LOOKS) {
            steps = 0;
            lookAtTheClock();
        }
    }

    /** So many bytes came out of a packed file. */
    public void unpacked(long bytes) {
        unpacked += bytes;
        if (unpacked > limits.unpacked().toBytes()) {
            throw new SheetRefused("unpacked", limits.unpacked().toMegabytes());
        }
        lookAtTheClock();
    }

    /** Something stands in this column, counted from 1. */
    public void column(int row, int column) {
        if (column > limits.columns()) {
            throw new SheetRefused("columns", limits.columns(), row, SheetRow.columnName(column - 1));
        }
    }

    /** So many rows have something in them. */
    void rows(int count) {
        if (count > limits.rows()) {
            throw new SheetRefused("rows", limits.rows());
        }
    }

    /** How many cells a sheet can have. */
    long area() {
        return (long) limits.rows() * limits.columns();
    }

    /** Something stands in one more cell. */
    public void cell() {
        step();
        keep(++cells <= limits.cells());
    }

    /** One more text is kept in memory. */
    public void text(String text) {
        step();
        characters += text.length();
        keep(++texts <= limits.cells() && characters <= limits.characters());
    }

    /** So many texts are to come, which a library will take in at once; each costs it twice as much as it costs us. */
    public void textsAhead(long count) {
        keep(count >= 0 && count <= limits.cells() / 2);
    }

    private void keep(boolean within) {
        if (!within) {
            throw new SheetRefused("too-much", limits.cells(), limits.characters());
        }
    }

    private void lookAtTheClock() {
        if (System.nanoTime() - began > limits.time().toNanos()) {
            throw new SheetRefused("too-slow", Math.max(1, limits.time().toSeconds()));
        }
    }
}
