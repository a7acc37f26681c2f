package cn.mingjing.start;

/** Ends a {@link TerminalCommand} before it has begun: one whole Chinese sentence on the error output, and this exit code. */
public final class CommandRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int code;

    public CommandRefused(int code, String sentence) {
        super(sentence);
        this.code = code;
    }

    /** The exit code of the process. */
    public int code() {
        return code;
    }
}
