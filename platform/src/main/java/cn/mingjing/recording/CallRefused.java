package cn.mingjing.recording;

import static cn.mingjing.ui.Text.text;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.ProblemDetail;

/**
 * Why a call by which recordings come in is not carried out, with one plain sentence for whoever made it; a fault of the caller's
 * or of the machine's, not a question of law.
 */
public abstract class CallRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public interface Reason extends Serializable {

        /** As the constant is called. */
        String name();

        /** The answer's HTTP status. */
        int status();

        /** For programs; it names the sentence. */
        default String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    /** @param sentences what the key of the sentence begins with, such as {@code upload.refused.} */
    protected CallRefused(String sentences, Reason reason, Object... values) {
        super(text(sentences + reason.word(), Arrays.copyOf(values, values.length)));
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The answer: the status, the sentence, and the word as {@code code}. */
    public ProblemDetail problem() {
        var problem = ProblemDetail.forStatus(reason.status());
        problem.setDetail(getMessage());
        problem.setProperty("code", reason.word());
        return problem;
    }
}
