package cn.mingjing.originals;

import cn.mingjing.ui.Text;

/** Bytes that are not kept, with one plain Chinese sentence that says why and what to do; nothing of them is left. */
public final class OriginalRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why; the stable word is for programs. */
    public enum Reason {
        EMPTY("empty"),
        TOO_LARGE("too-large"),
        UNKNOWN_KIND("unknown-kind");

        private final String word;

        Reason(String word) {
            this.word = word;
        }

        /** The word in messages and in the API. */
        public String word() {
            return word;
        }
    }

    private final Reason reason;

    public OriginalRefused(Reason reason, Object... values) {
        super(Text.text("originals.refused." + reason.word(), values));
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The sentence for the person who sent the file. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
