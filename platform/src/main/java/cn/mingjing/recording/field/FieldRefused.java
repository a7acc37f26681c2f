package cn.mingjing.recording.field;

import static cn.mingjing.ui.Text.text;

import java.util.Optional;
import java.util.UUID;

/** Why a field recording is not put on record yet, with one plain sentence; the device keeps it and tries again. */
final class FieldRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why; the word is for programs and names the sentence. */
    enum Reason {
        UNREADABLE("unreadable", 400),
        TAKEN("taken", 404),
        UPLOAD_MISSING("upload-missing", 409),
        TOO_LARGE("too-large", 413);

        private final String word;
        private final int status;

        Reason(String word, int status) {
            this.word = word;
            this.status = status;
        }

        String word() {
            return word;
        }

        int status() {
            return status;
        }
    }

    private final Reason reason;
    private final transient Optional<UUID> upload;

    FieldRefused(Reason reason) {
        super(text("field.refused." + reason.word()));
        this.reason = reason;
        this.upload = Optional.empty();
    }

    FieldRefused(Reason reason, UUID upload) {
        super(text("field.refused." + reason.word()));
        this.reason = reason;
        this.upload = Optional.of(upload);
    }

    Reason reason() {
        return reason;
    }

    /** The upload that has to be sent again. */
    Optional<UUID> upload() {
        return upload;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
