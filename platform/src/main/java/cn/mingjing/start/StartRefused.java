package cn.mingjing.start;

import org.jspecify.annotations.Nullable;

/**
 * Says in one plain Chinese sentence why the application cannot start here.
 *
 * <p>Thrown for what the person at the keyboard can put right: a folder, a port, a database, a setting. It ends on the
 * error output as that one sentence with exit code 1; the stack trace goes to the log file only.
 */
public final class StartRefused extends RuntimeException {

    private StartRefused(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    /**
     * Refuses with a sentence of this module.
     *
     * @param key a key of {@code messages/start.properties}
     * @param values what stands for {@code {0}}, {@code {1}} … in the sentence
     */
    public static StartRefused because(String key, Object... values) {
        return new StartRefused(Sentence.of(key, values), null);
    }

    /** As above, with the failure behind it for the log file. */
    public static StartRefused because(String key, Throwable cause, Object... values) {
        return new StartRefused(Sentence.of(key, values), cause);
    }

    /** Refuses with a sentence that another module has already put into words. */
    public static StartRefused saying(String sentence) {
        return new StartRefused(sentence, null);
    }
}
