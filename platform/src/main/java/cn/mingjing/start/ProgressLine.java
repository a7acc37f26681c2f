package cn.mingjing.start;

import java.io.PrintStream;

/** Says every few seconds how far long work on the terminal has come; short work goes by without a word. */
public final class ProgressLine {

    private static final long EVERY = 3_000_000_000L;

    private final PrintStream err;
    private long next = System.nanoTime() + EVERY;

    public ProgressLine(PrintStream err) {
        this.err = err;
    }

    /**
     * Cheap, may be called for each.
     *
     * @param what what is being done, in Chinese
     * @param done how much of it is done
     */
    public void at(String what, Object done) {
        long now = System.nanoTime();
        if (now - next >= 0) {
            next = now + EVERY;
            err.println(Sentence.of("progress", what, done));
        }
    }
}
