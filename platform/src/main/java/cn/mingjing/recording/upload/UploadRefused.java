package cn.mingjing.recording.upload;

import cn.mingjing.recording.CallRefused;

/** Why a request about an upload is not carried out. */
final class UploadRefused extends CallRefused {

    private static final long serialVersionUID = 1L;

    /** Why; the statuses are those of the tus protocol 1.0.0. */
    enum Reason implements CallRefused.Reason {
        UNREADABLE(400),
        UNKNOWN(404),
        OFFSET_DIFFERS(409),
        OVERTAKEN(409),
        OTHER_VERSION(412),
        EMPTY(422),
        TOO_LARGE(413),
        TOO_MANY(413),
        LONGER_THAN_ANNOUNCED(413),
        NO_BYTES_OF_A_FILE(415),
        BUSY(423),
        CHECKSUM_DIFFERS(460),
        STORAGE_FULL(507);

        private final int status;

        Reason(int status) {
            this.status = status;
        }

        @Override
        public int status() {
            return status;
        }
    }

    UploadRefused(Reason reason, Object... values) {
        super("upload.refused.", reason, values);
    }
}
