package cn.mingjing.recording.collecting;

import cn.mingjing.recording.CallRefused;

/** Why a collecting does not go on so. */
final class CollectingRefused extends CallRefused {

    private static final long serialVersionUID = 1L;

    enum Reason implements CallRefused.Reason {
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

        @Override
        public int status() {
            return status;
        }
    }

    CollectingRefused(Reason reason, Object... values) {
        super("recorder.refused.", reason, values);
    }
}
