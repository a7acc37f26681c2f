package cn.mingjing.ui;

import java.util.List;
import java.util.Optional;

/**
 * Teaches every form a type that another module owns; declared as a bean, one per type.
 *
 * <p>Records of such types need no component of their own: an officer pair is a record of two officers.
 */
public sealed interface FieldComponent<T> {

    /** The type of record components that it serves, alone or in {@code Optional}, {@code List} and {@code Set}. */
    Class<T> type();

    /** A type whose values are chosen from a list: drawn as radios, select or checkboxes. */
    non-sealed interface Chosen<T> extends FieldComponent<T> {

        /** What can be chosen here and now, in order; what is not among it is refused. */
        List<Option<T>> options(FormContext context);

        /** The stable word that stands for the value in forms and JSON. */
        String key(T value);
    }

    /** A type whose values are written as one line of text, with a spelling of its own. */
    non-sealed interface Written<T> extends FieldComponent<T> {

        /** The value; empty where the text is none. It comes trimmed, in NFC, without control characters. */
        Optional<T> read(String text);

        /** How the value is written. */
        String write(T value);

        /** One sentence on what is wrong with a text that is none, with {@code {0}} for the field's label. */
        String complaint();
    }

    /**
     * A type made of a file from the sender's device. The bytes are kept as soon as they arrive, also when other fields
     * are still wrong: nobody has to choose a file twice.
     */
    non-sealed interface Kept<T> extends FieldComponent<T> {

        /** Media types that the file dialogue offers, comma-separated; what the bytes are is found out by looking. */
        String accept();

        /** The largest file in megabytes (1 048 576 bytes). */
        int megabytes();

        /** Keeps the bytes. */
        T keep(UploadedFile file) throws FileRefused;

        /** The stable word for a kept value in forms and JSON. */
        String key(T value);

        /** What was kept under a key; empty where nothing was. */
        Optional<T> kept(String key);

        /** What the reader sees of it. */
        String label(T value);
    }
}
