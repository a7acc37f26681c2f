package cn.mingjing.recording.field;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.facts.Actor;
import cn.mingjing.identity.AccessLog;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.originals.CitedOriginals;
import cn.mingjing.originals.OriginalDownloads;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.recording.FieldRecording;
import cn.mingjing.recording.FieldRecordingId;
import cn.mingjing.recording.FieldRecordings;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Paging;
import cn.mingjing.ui.Shown;
import cn.mingjing.ui.Table;
import cn.mingjing.ui.Tag;
import cn.mingjing.ui.Tone;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What came from the field, at the desk: the list, each recording, and its originals; every look at one is on record. */
@Controller
class FieldDesk {

    static final String LIST = "/desk/field-recordings";
    static final String ONE = LIST + "/{id}";
    static final String ORIGINAL = ONE + "/originals/{sha256}";

    /** A stranger's file may show itself and do nothing. */
    private static final String POLICY =
            "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; base-uri 'none';"
                    + " form-action 'none'; frame-ancestors 'self'; sandbox";

    private final FieldRecordings recordings;
    private final OriginalDownloads downloads;
    private final AccessLog accessLog;

    FieldDesk(FieldRecordings recordings, OriginalDownloads downloads, AccessLog accessLog) {
        this.recordings = recordings;
        this.downloads = downloads;
        this.accessLog = accessLog;
    }

    @GetMapping(LIST)
    Page list(@RequestParam(defaultValue = "1") int page, @CurrentActor Actor actor) {
        int shown = Math.max(1, page);
        var paging = Paging.pages(
                shown, FieldRecordings.PAGE, recordings.count(actor), false, number -> LIST + "?page=" + number);
        return Page.of(
                "recording/field-recordings",
                new FieldList(table(recordings.list(actor, shown)).paged(paging)));
    }

    private Table<FieldRecording> table(List<FieldRecording> lines) {
        return Table.of(text("field.list"), lines, new Empty(text("field.list.none"), text("field.list.none.how")))
                .link(
                        text("field.list.when"),
                        line -> Shown.moment(
                                line.content().setRight(line.content().startedAt())),
                        line -> LIST + "/" + line.id())
                .noted(
                        text("field.list.about"),
                        line -> line.content().cause(),
                        line -> line.content().place())
                .text(text("field.list.by"), line -> line.maker().name())
                .tag(text("field.list.chain"), FieldDesk::chain)
                .tag(text("field.list.case"), this::taken);
    }

    private static Tag chain(FieldRecording line) {
        return line.content().agrees()
                ? new Tag(Tone.MET, text("field.list.agrees"))
                : new Tag(Tone.LATE, text("field.list.differs"));
    }

    private Tag taken(FieldRecording line) {
        return recordings.takenBy(line.id()).isPresent()
                ? new Tag(Tone.MET, text("field.list.taken"))
                : new Tag(Tone.SOON, text("field.list.waits"));
    }

    @GetMapping(ONE)
    Page one(@PathVariable UUID id, @CurrentActor Actor actor) {
        FieldRecording recording = known(id, actor);
        return Page.of(
                "recording/field-recording",
                FieldSheet.of(recording, recordings.takenBy(recording.id()), LIST + "/" + id));
    }

    @GetMapping(ORIGINAL)
    ResponseEntity<Resource> original(
            @PathVariable UUID id,
            @PathVariable String sha256,
            @CurrentActor Actor actor,
            HttpServletResponse response) {
        FieldRecording recording = known(id, actor);
        List<OriginalRef> cited = new ArrayList<>();
        CitedOriginals.in(recording.content(), cited::add);
        OriginalRef ref = cited.stream()
                .filter(each -> each.sha256().equals(sha256))
                .findFirst()
                .orElseThrow(FieldDesk::unknown);
        accessLog.looked(actor, recording.id().stream(), ref.sha256());
        response.setHeader("Content-Security-Policy", POLICY);
        return downloads.inline(ref);
    }

    private FieldRecording known(UUID id, Actor actor) {
        return recordings.find(new FieldRecordingId(id), actor).orElseThrow(FieldDesk::unknown);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
