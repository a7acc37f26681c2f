package cn.mingjing.recording.collecting;

import cn.mingjing.facts.Actor;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.recording.Collecting.CardFile;
import cn.mingjing.recording.Collecting.FileLeft;
import cn.mingjing.recording.collecting.CollectingRefused.Reason;
import cn.mingjing.ui.Bound;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Forms;
import cn.mingjing.ui.ProblemJson;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What a page or a collecting station tells of a device, file by file; the bytes come by resumable upload. */
@RestController
@RequestMapping(CollectingCalls.ADDRESS)
class CollectingCalls {

    static final String ADDRESS = "/api/v1/collectings";

    private final Collectings collectings;
    private final Forms forms;

    CollectingCalls(Collectings collectings, Forms forms) {
        this.collectings = collectings;
        this.forms = forms;
    }

    /** What lies on the device. */
    record CardJson(@NotNull List<@Valid CardFile> files) {}

    /** A file that nothing has become of yet. */
    record OutstandingJson(List<String> outstanding) {}

    /** @param upload the id of the upload that brought it; absent where one asks whether to send it */
    record FileJson(
            @NotNull @Size(max = 1000) String path,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256,
            Optional<String> upload) {}

    record AnswerJson(Collectings.Answer answer) {}

    record LeftJson(@NotNull @Size(max = 1000) String path, FileLeft.@NotNull Why why) {}

    @PostMapping
    @Operation(summary = "采集：从一台设备开始，说明设备时钟的误差")
    ResponseEntity<?> begin(@RequestBody JsonNode body, @CurrentActor Actor actor) {
        var context = FormContext.empty().about(Actor.class, actor);
        return switch (forms.bindJson(BeginCollecting.class, context, body)) {
            case Bound.Invalid<BeginCollecting>(var form, var problems) -> ProblemJson.invalid(problems);
            case Bound.Valid<BeginCollecting>(var begin) ->
                ResponseEntity.created(URI.create(ADDRESS + "/"
                                + collectings.begin(
                                        begin.deviceId(), begin.clock().driftSeconds(), actor)))
                        .build();
        };
    }

    @PutMapping("/{id}/card")
    @Operation(summary = "采集：报告设备上有哪些文件，答复其中还没有收妥的")
    OutstandingJson card(@PathVariable String id, @RequestBody @Valid CardJson card, @CurrentActor Actor actor) {
        return new OutstandingJson(collectings.read(known(id), card.files(), actor).outstanding().stream()
                .map(CardFile::path)
                .toList());
    }

    @PostMapping("/{id}/files")
    @Operation(summary = "采集：登记一个文件的摘要；本机关已有同样内容的不必再传，否则上传后带上传编号再登记")
    AnswerJson file(@PathVariable String id, @RequestBody @Valid FileJson file, @CurrentActor Actor actor) {
        return new AnswerJson(collectings.take(known(id), file.path(), file.sha256(), file.upload(), actor));
    }

    @PostMapping("/{id}/left")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "采集：登记一个文件留在设备上，以及原因")
    void left(@PathVariable String id, @RequestBody @Valid LeftJson left, @CurrentActor Actor actor) {
        collectings.leave(known(id), left.path(), left.why(), actor);
    }

    @PostMapping("/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "采集：逐一处理完毕，出具清单")
    void end(@PathVariable String id, @CurrentActor Actor actor) {
        collectings.end(known(id), actor);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(CollectingRefused refused) {
        return ResponseEntity.status(refused.reason().status()).body(refused.problem());
    }

    private static CollectingId known(String id) {
        return CollectingId.of(id).orElseThrow(() -> new CollectingRefused(Reason.UNKNOWN));
    }
}
