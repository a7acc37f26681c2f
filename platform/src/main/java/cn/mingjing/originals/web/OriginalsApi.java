package cn.mingjing.originals.web;

import cn.mingjing.originals.OriginalRef;
import cn.mingjing.originals.OriginalRefused;
import cn.mingjing.originals.Originals;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes in originals from programs; an act then refers to them by the returned {@code sha256}. */
@RestController
@RequestMapping("/api/v1/originals")
class OriginalsApi {

    private final Originals originals;
    private final UploadLimit limit;

    OriginalsApi(Originals originals, UploadLimit limit) {
        this.originals = originals;
        this.limit = limit;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "上传一份原件（表单字段 file），返回其摘要")
    OriginalRef form(@RequestParam("file") MultipartFile file) throws IOException {
        var name = file.getOriginalFilename();
        try (var content = file.getInputStream()) {
            return originals.keep(content, name == null ? "" : name, limit.bytes());
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "上传一份原件（请求正文即文件内容），返回其摘要")
    OriginalRef raw(@RequestParam(defaultValue = "") String name, InputStream content) {
        return originals.keep(content, name, limit.bytes());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(OriginalRefused refused) {
        var status = switch (refused.reason()) {
            case EMPTY -> HttpStatus.UNPROCESSABLE_CONTENT;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case UNKNOWN_KIND -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
        };
        var problem = ProblemDetail.forStatusAndDetail(status, refused.sentence());
        problem.setProperty("code", refused.reason().word());
        return ResponseEntity.of(problem).build();
    }
}
