package cn.mingjing.recording.upload;

import cn.mingjing.facts.Actor;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.originals.OriginalRefused;
import cn.mingjing.recording.upload.UploadRefused.Reason;
import cn.mingjing.recording.upload.Uploads.Progress;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/**
 * Resumable upload after tus 1.0.0 with creation, creation-with-upload, termination, expiration and checksum. What is whole
 * becomes an original, whose digest the last answer names in {@code Upload-Original}; an act then cites it.
 */
@RestController
@RequestMapping(UploadsApi.ADDRESS)
class UploadsApi {

    static final String ADDRESS = "/api/v1/uploads";

    private static final String BYTES = "application/offset+octet-stream";
    private static final String VERSION = "1.0.0";
    private static final String EXTENSIONS = "creation,creation-with-upload,termination,expiration,checksum";

    private final Uploads uploads;

    UploadsApi(Uploads uploads) {
        this.uploads = uploads;
    }

    /** An upload as its person may see it. */
    record UploadJson(
            String id,
            String name,
            long length,
            long offset,
            Instant begun,
            Instant expires,
            Optional<OriginalRef> original) {}

    @RequestMapping(
            path = {"", "/{id}"},
            method = RequestMethod.OPTIONS)
    @Operation(summary = "断点续传：协议版本、扩展和上限（tus 1.0.0）")
    ResponseEntity<Void> offered() {
        return answer(HttpStatus.NO_CONTENT)
                .header("Tus-Version", VERSION)
                .header("Tus-Extension", EXTENSIONS)
                .header("Tus-Checksum-Algorithm", Checksum.OFFERED)
                .header(
                        "Tus-Max-Size",
                        String.valueOf(uploads.limits().largest().toBytes()))
                .build();
    }

    @GetMapping
    @Operation(summary = "断点续传：本人正在上传和已经传完的文件")
    List<UploadJson> mine(@CurrentActor Actor actor) {
        return uploads.of(actor).stream().map(UploadsApi::json).toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "断点续传：一个文件传到了哪里、成为哪一份原件")
    UploadJson one(@PathVariable String id, @CurrentActor Actor actor) {
        return json(uploads.look(known(id), actor));
    }

    @PostMapping
    @Operation(summary = "断点续传：申报一个文件，可以随带最初的字节")
    ResponseEntity<Void> create(
            @RequestHeader HttpHeaders headers, HttpServletRequest request, @CurrentActor Actor actor)
            throws IOException {
        expectVersion(headers);
        var metadata = Metadata.parse(headers.getFirst("Upload-Metadata"));
        long length = number(headers, "Upload-Length");
        Progress progress = BYTES.equals(request.getContentType())
                ? uploads.announce(
                        metadata.name(), length, metadata.sha256(), request.getInputStream(), checksum(headers), actor)
                : uploads.announce(metadata.name(), length, metadata.sha256(), actor);
        return told(answer(HttpStatus.CREATED), progress)
                .location(URI.create(ADDRESS + "/" + progress.upload().id()))
                .build();
    }

    @RequestMapping(path = "/{id}", method = RequestMethod.HEAD)
    @Operation(summary = "断点续传：已经收妥多少字节")
    ResponseEntity<Void> ask(@PathVariable String id, @RequestHeader HttpHeaders headers, @CurrentActor Actor actor) {
        expectVersion(headers);
        Progress progress = uploads.ask(known(id), actor);
        return told(answer(HttpStatus.OK), progress)
                .header("Upload-Length", String.valueOf(progress.upload().length()))
                .build();
    }

    @PatchMapping("/{id}")
    @Operation(summary = "断点续传：从收妥的位置起续传；应答时字节已经落盘")
    ResponseEntity<Void> add(
            @PathVariable String id,
            @RequestHeader HttpHeaders headers,
            HttpServletRequest request,
            @CurrentActor Actor actor)
            throws IOException {
        expectVersion(headers);
        if (!BYTES.equals(request.getContentType())) {
            throw new UploadRefused(Reason.NO_BYTES_OF_A_FILE, BYTES);
        }
        InputStream body = request.getInputStream();
        Progress progress = uploads.add(known(id), number(headers, "Upload-Offset"), body, checksum(headers), actor);
        return told(answer(HttpStatus.NO_CONTENT), progress).build();
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "断点续传：放弃没有传完的文件")
    ResponseEntity<Void> terminate(
            @PathVariable String id, @RequestHeader HttpHeaders headers, @CurrentActor Actor actor) {
        expectVersion(headers);
        uploads.terminate(known(id), actor);
        return answer(HttpStatus.NO_CONTENT).build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(UploadRefused refused) {
        var answer = answer(refused.reason().status());
        if (refused.reason() == Reason.OTHER_VERSION) {
            answer.header("Tus-Version", VERSION);
        }
        return answer.body(refused.problem());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(OriginalRefused refused) {
        int status = refused.reason() == OriginalRefused.Reason.UNKNOWN_KIND
                ? HttpStatus.UNSUPPORTED_MEDIA_TYPE.value()
                : HttpStatus.UNPROCESSABLE_CONTENT.value();
        return problem(status, refused.reason().word(), refused.sentence());
    }

    @ExceptionHandler
    void gone(LineBroken broken) {
        // Nobody is there to be answered.
    }

    private static ResponseEntity<ProblemDetail> problem(int status, String code, String sentence) {
        var problem = ProblemDetail.forStatus(status);
        problem.setDetail(sentence);
        problem.setProperty("code", code);
        return answer(status).body(problem);
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        return answer(status.value());
    }

    private static ResponseEntity.BodyBuilder answer(int status) {
        return ResponseEntity.status(status).header("Tus-Resumable", VERSION).header("Cache-Control", "no-store");
    }

    private static ResponseEntity.BodyBuilder told(ResponseEntity.BodyBuilder answer, Progress progress) {
        answer.header("Upload-Offset", String.valueOf(progress.offset()));
        progress.original()
                .ifPresentOrElse(
                        original -> answer.header("Upload-Original", original.sha256()),
                        () -> answer.header(
                                "Upload-Expires",
                                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                        progress.expires().atOffset(ZoneOffset.UTC))));
        return answer;
    }

    private static UploadJson json(Progress progress) {
        Upload upload = progress.upload();
        return new UploadJson(
                upload.id().toString(),
                upload.name(),
                upload.length(),
                progress.offset(),
                upload.begun(),
                progress.expires(),
                progress.original());
    }

    private static void expectVersion(HttpHeaders headers) {
        if (!VERSION.equals(headers.getFirst("Tus-Resumable"))) {
            throw new UploadRefused(Reason.OTHER_VERSION, VERSION);
        }
    }

    private static long number(HttpHeaders headers, String name) {
        String value = headers.getFirst(name);
        if (value == null || !value.matches("\\d{1,18}")) {
            throw new UploadRefused(Reason.UNREADABLE, name);
        }
        return Long.parseLong(value);
    }

    private static Optional<Checksum> checksum(HttpHeaders headers) {
        return Optional.ofNullable(headers.getFirst("Upload-Checksum")).map(Checksum::parse);
    }

    private static UploadId known(String id) {
        return UploadId.of(id).orElseThrow(() -> new UploadRefused(Reason.UNKNOWN));
    }
}
