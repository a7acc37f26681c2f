package cn.mingjing.law;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The Chinese sentences of one module, from {@code messages/<module>.properties} in UTF-8. */
public final class Wording {

    private final ResourceBundle sentences;

    private Wording(ResourceBundle sentences) {
        this.sentences = sentences;
    }

    /** The sentences of a module; throws {@link java.util.MissingResourceException} when it has none. */
    public static Wording of(String module) {
        return new Wording(ResourceBundle.getBundle("messages/" + module, Locale.ROOT));
    }

    /**
     * One sentence.
     *
     * @param key throws {@link java.util.MissingResourceException} for an unknown one
     * @param arguments take the places {0}, {1} …; numbers are written without grouping
     */
    public String say(String key, Object... arguments) {
        Object[] plain = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(sentences.getString(key), Locale.ROOT).format(plain);
    }
}
