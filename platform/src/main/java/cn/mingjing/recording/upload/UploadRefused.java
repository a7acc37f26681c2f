package cn.mingjing.recording.upload;

import static cn.mingjing.ui.Text.text;

import java.util.Arrays;

/** Why a request about an upload is not carried out, with one plain sentence for whoever sends the file. */
final class UploadRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why; the word is for programs and names the sentence. */
    enum Reason {
        UNREADABLE("unreadable", 400),
        UNKNOWN("unknown", 404),
        OFFSET_DIFFERS("offset-differs", 409),
        OVERTAKEN("overtaken", 409),
        OTHER_VERSION("other-version", 412),
        EMPTY("empty", 422),
        TOO_LARGE("too-large", 413),
        TOO_MANY("too-many", 413),
        LONGER_THAN_ANNOUNCED("longer-than-announced", 413),
        NO_BYTES_OF_A_FILE("no-bytes-of-a-file", 415),
        BUSY("busy", 423),
        CHECKSUM_DIFFERS("checksum-differs", 460),
        STORAGE_FULL("storage-full", 507);

        private final String word;
        private final int status;

        Reason(String word, int status) {
            this.word = word;
            this.status = status;
        }

        String word() {
            return word;
        }

        /** The answer's status, after the tus protocol 1.0.0. */
        int status() {
            return status;
        }
    }

    private final Reason reason;

    UploadRefused(Reason reason, Object... values) {
        super(text("upload.refused." + reason.word(), Arrays.copyOf(values, values.length)));
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
