package cn.mingjing.facts.verifying;

import cn.mingjing.facts.Examination.Progress;
import java.io.PrintStream;

/** Says every few seconds how far long work has come; short work goes by without a word. */
final class ProgressLine implements Progress {

    private static final long EVERY = 3_000_000_000L;

    private final PrintStream err;
    private long next = System.nanoTime() + EVERY;

    ProgressLine(PrintStream err) {
        this.err = err;
    }

    @Override
    public void at(String what, long done) {
        long now = System.nanoTime();
        if (now - next >= 0) {
            next = now + EVERY;
            err.println(Words.text("progress", what, done));
        }
    }
}
