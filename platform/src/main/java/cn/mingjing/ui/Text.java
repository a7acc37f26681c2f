package cn.mingjing.ui;

import java.util.Optional;

/**
 * Every sentence shown to users, from {@code messages/<module>.properties} (UTF-8) of all modules together.
 *
 * <p>Templates import it statically and write <code>${text("ui.search")}</code>. {@code {0}} to {@code {9}} stand for
 * the arguments as they are; nothing is formatted behind the writer's back, so that a year never becomes {@code 2,026}.
 */
public final class Text {

    private static final Sentences SENTENCES = Sentences.ofClassPath();

    private Text() {}

    /** The sentence under this key; a missing key is a fault of ours and throws {@link IllegalArgumentException}. */
    public static String text(String key, Object... arguments) {
        return find(key, arguments)
                .orElseThrow(() -> new IllegalArgumentException("no message in messages/*.properties for: " + key));
    }

    /** The sentence under this key, where there is one. */
    public static Optional<String> find(String key, Object... arguments) {
        return SENTENCES.find(key).map(sentence -> fill(sentence, arguments));
    }

    static String fill(String sentence, Object... arguments) {
        if (arguments.length == 0 || sentence.indexOf('{') < 0) {
            return sentence;
        }
        var filled = new StringBuilder(sentence.length() + 32);
        int from = 0;
        for (int at = sentence.indexOf('{'); at >= 0; at = sentence.indexOf('{', at + 1)) {
            int digit =
                    at + 2 < sentence.length() && sentence.charAt(at + 2) == '}' ? sentence.charAt(at + 1) - '0' : -1;
            if (digit >= 0 && digit < arguments.length) {
                filled.append(sentence, from, at).append(arguments[digit]);
                from = at + 3;
            }
        }
        return filled.append(sentence, from, sentence.length()).toString();
    }
}
