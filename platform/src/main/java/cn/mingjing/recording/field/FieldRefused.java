package cn.mingjing.recording.field;

import cn.mingjing.recording.CallRefused;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ProblemDetail;

/** Why a field recording is not put on record yet; the device keeps it and tries again. */
final class FieldRefused extends CallRefused {

    private static final long serialVersionUID = 1L;

    enum Reason implements CallRefused.Reason {
        UNREADABLE(400),
        TAKEN(404),
        UPLOAD_MISSING(409),
        TOO_LARGE(413);

        private final int status;

        Reason(int status) {
            this.status = status;
        }

        @Override
        public int status() {
            return status;
        }
    }

    private final transient Optional<UUID> upload;

    FieldRefused(Reason reason) {
        super("field.refused.", reason);
        this.upload = Optional.empty();
    }

    FieldRefused(Reason reason, UUID upload) {
        super("field.refused.", reason);
        this.upload = Optional.of(upload);
    }

    /** With the upload that has to be sent again, where there is one. */
    @Override
    public ProblemDetail problem() {
        ProblemDetail problem = super.problem();
        upload.ifPresent(again -> problem.setProperty("upload", again.toString()));
        return problem;
    }
}
