package cn.mingjing.ui;

import java.util.List;

/** One field of a form, ready to be drawn. */
public sealed interface Field {

    Head head();

    /**
     * What every field has.
     *
     * @param path where it lies in the form, such as {@code parties[1].name}
     * @param name what it is called
     * @param label the same, saying also whether it may be left out
     * @param hint what helps to fill it in; empty for none
     * @param optional whether it may stay empty
     * @param problem what is wrong with it, one sentence; empty for nothing
     */
    record Head(String path, String name, String label, String hint, boolean optional, String problem) {

        /** The HTML id of the control. */
        public String id() {
            return "f-" + path.replaceAll("[^A-Za-z0-9]+", "-");
        }

        public boolean wrong() {
            return !problem.isEmpty();
        }

        /** The ids of the texts that describe the control; null for none, as jte leaves such an attribute out. */
        public @org.jspecify.annotations.Nullable String describedBy() {
            var ids = (hint.isEmpty() ? "" : id() + "-hint ") + (wrong() ? id() + "-problem" : "");
            return ids.isEmpty() ? null : ids.strip();
        }
    }

    /** What a one-line field takes. */
    enum Kind {
        TEXT,
        /** Typed unseen and never shown again. */
        SECRET,
        NUMBER,
        MONEY,
        DATE,
        DATE_TIME
    }

    /**
     * Text, number, amount or date on one line.
     *
     * @param autocomplete what the browser may fill in, {@code off} for nothing
     */
    record Line(Head head, Kind kind, String autocomplete, String value) implements Field {}

    /** Text over several lines. */
    record Paragraphs(Head head, int lines, String value) implements Field {}

    /** How choices are drawn. */
    enum Look {
        RADIOS,
        SELECT,
        CHECKBOXES
    }

    /** One of several, or several of many. */
    record Choices(Head head, Look look, List<Choice> choices) implements Field {}

    /** One thing that can be chosen; see {@link Option}. */
    record Choice(String key, String label, String hint, String barred, boolean chosen) {}

    /** Fields that belong together. */
    record Group(Head head, List<Field> fields) implements Field {}

    /**
     * The same field or group again and again.
     *
     * @param rows one field per row, each labelled with its number
     */
    record Rows(Head head, List<Field> rows) implements Field {}

    /** One of several alternatives, each with fields of its own. */
    record Alternatives(Head head, List<Alternative> alternatives) implements Field {}

    /** One alternative; see {@link Alternatives}. */
    record Alternative(String key, String label, String hint, boolean chosen, List<Field> fields) {}

    /**
     * Files from the sender's device.
     *
     * @param many whether several may be chosen
     * @param accept the media types, comma-separated; empty for any
     * @param largest how large a file may be, such as {@code 500 KB} or {@code 20 MB}
     * @param kept files that have arrived already and need not be chosen again
     */
    record Files(Head head, boolean many, String accept, String largest, List<Choice> kept) implements Field {}

    /** What the system knows already: shown, not asked. */
    record Known(Head head, String shown) implements Field {}
}
