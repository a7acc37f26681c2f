package cn.mingjing.start;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The sentences of {@code messages/start.properties}, needed before there is anything else. */
final class Sentence {

    private static final String BUNDLE = "messages.start";

    private Sentence() {}

    static String of(String key, @Nullable Object... values) {
        var texts = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = String.valueOf(values[i]);
        }
        var pattern = ResourceBundle.getBundle(BUNDLE, Locale.ROOT).getString("start." + key);
        return new MessageFormat(pattern, Locale.ROOT).format(texts);
    }
}
