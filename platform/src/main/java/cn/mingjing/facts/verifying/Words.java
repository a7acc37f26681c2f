package cn.mingjing.facts.verifying;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of {@code messages/facts.properties}. */
final class Words {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("messages.facts", Locale.ROOT);

    private Words() {}

    /** @param values stand for {@code {0}}, {@code {1}} …; numbers are written without grouping */
    static String text(String key, Object... values) {
        var texts = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = String.valueOf(values[i]);
        }
        return new MessageFormat(TEXTS.getString("facts.verify." + key), Locale.ROOT).format(texts);
    }
}
