package cn.mingjing.recording.field;

import cn.mingjing.facts.Actor;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.recording.FieldIntake;
import cn.mingjing.recording.FieldPart;
import cn.mingjing.recording.FieldRecording;
import cn.mingjing.recording.FieldRecordingId;
import cn.mingjing.recording.ReceivedUploads;
import cn.mingjing.recording.UploadReceived;
import cn.mingjing.recording.field.FieldRefused.Reason;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the field page takes along, and the recordings that it sends once their bytes are uploaded. */
@RestController
class FieldCalls {

    static final String DAY = "/api/v1/field";
    static final String RECORDING = "/api/v1/field-recordings/{id}";

    private static final int LARGEST = 8 * 1024 * 1024;
    private final TakingAlong along;
    private final FieldIntake intake;
    private final ReceivedUploads uploads;

    FieldCalls(TakingAlong along, FieldIntake intake, ReceivedUploads uploads) {
        this.along = along;
        this.intake = intake;
        this.uploads = uploads;
    }

    /**
     * A recording that is on record.
     *
     * @param agrees whether every part is what the device hashed as it made it
     */
    record OnRecord(String id, Instant receivedAt, boolean agrees, List<Kept> parts) {

        /** One part, by the digest of the original that it has become. */
        record Kept(String sha256, long size, boolean agrees, Optional<Integer> firstDiffering) {}
    }

    @GetMapping(DAY)
    @Operation(summary = "现场记录：带到现场的案件、人员和记录要求")
    ResponseEntity<FieldDay> day(@CurrentActor Actor actor, HttpServletRequest request) {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(along.of(actor, token == null ? "" : token.getToken()));
    }

    @PutMapping(RECORDING)
    @Operation(summary = "现场记录入库：各部分传完后，连同说明、签名和设备上的校验链一并送达；重复送达不重复入库")
    ResponseEntity<OnRecord> receive(@PathVariable UUID id, HttpServletRequest request, @CurrentActor Actor actor)
            throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new FieldRefused(Reason.TOO_LARGE);
        }
        FieldRecording recording =
                intake.receive(new FieldRecordingId(id), body, upload -> original(upload, actor), actor);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(onRecord(recording));
    }

    private Optional<OriginalRef> original(UUID upload, Actor sender) {
        return uploads.find(upload.toString(), sender).map(UploadReceived::original);
    }

    private static OnRecord onRecord(FieldRecording recording) {
        return new OnRecord(
                recording.id().toString(),
                recording.receivedAt(),
                recording.content().agrees(),
                recording.content().parts().stream().map(FieldCalls::kept).toList());
    }

    private static OnRecord.Kept kept(FieldPart part) {
        return new OnRecord.Kept(
                part.original().sha256(), part.original().size(), part.agrees(), part.firstDiffering());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(FieldRefused refused) {
        return ResponseEntity.status(refused.reason().status())
                .cacheControl(CacheControl.noStore())
                .body(refused.problem());
    }
}
