package cn.mingjing.sheet.xlsx;

import cn.mingjing.sheet.reading.Budget;
import cn.mingjing.sheet.reading.SheetRefused;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what comes out of a packed part: in all, and for one name, attribute or remark, which a parser holds in memory. */
final class Guarded extends FilterInputStream {

    private static final int MOST_HELD = 4 << 20;

    private final Budget budget;
    private int held;

    Guarded(InputStream in, Budget budget) {
        super(in);
        this.budget = budget;
    }

    /** The parser has given out what it held. */
    void nothingHeld() {
        held = 0;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int bytes) {
        budget.unpacked(bytes);
        held += bytes;
        if (held > MOST_HELD) {
            throw new SheetRefused("damaged");
        }
    }
}
