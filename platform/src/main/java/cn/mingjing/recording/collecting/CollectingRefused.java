package cn.mingjing.recording.collecting;

import static cn.mingjing.ui.Text.text;

import java.util.Locale;

/** Why a collecting does not go on so; a fault of the caller's, not a question of law. */
final class CollectingRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    enum Reason {
        UNKNOWN(404),
        ENDED(409),
        OTHER_CARD(409),
        OTHER_SIZE(409),
        OUTSTANDING(409),
        TOO_MANY(413);

        private final int status;

        Reason(int status) {
            this.status = status;
        }

        int status() {
            return status;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    CollectingRefused(Reason reason, Object... arguments) {
        super(text("recorder.refused." + reason.word(), arguments));
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
