package cn.mingjing.ui;

/**
 * One thing that can be chosen.
 *
 * @param value what a record gets when it is chosen
 * @param label what the reader sees first
 * @param hint what tells it from others, such as a credential number; empty for none
 * @param barred why it cannot be chosen now, one sentence; empty where it can
 */
public record Option<T>(T value, String label, String hint, String barred) {

    public Option(T value, String label) {
        this(value, label, "", "");
    }

    public Option(T value, String label, String hint) {
        this(value, label, hint, "");
    }

    /** The same thing, shown but not to be chosen, with the reason. */
    public Option<T> barred(String reason) {
        return new Option<>(value, label, hint, reason);
    }
}
