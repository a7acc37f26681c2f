package cn.mingjing.recording.collecting;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.StreamId;
import cn.mingjing.identity.AccessLog;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.law.Post;
import cn.mingjing.originals.OriginalDownloads;
import cn.mingjing.recording.Recordings;
import cn.mingjing.recording.Recordings.Taken;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Paging;
import cn.mingjing.ui.Shown;
import cn.mingjing.ui.Table;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Recordings that were collected and belong to no case yet: to be looked at, and to be taken into one. */
@Controller
public class UnassignedPages {

    static final String ADDRESS = "/desk/collecting/recordings";

    /** The file is a stranger's: it may show itself and do nothing; its player asks for it again, as of the same origin. */
    private static final String POLICY =
            "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline';"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox allow-same-origin";

    private final Recordings recordings;
    private final OriginalDownloads downloads;
    private final AccessLog accessLog;

    UnassignedPages(Recordings recordings, OriginalDownloads downloads, AccessLog accessLog) {
        this.recordings = recordings;
        this.downloads = downloads;
        this.accessLog = accessLog;
    }

    /** The list. */
    public record Unassigned(String lead, Table<Taken> recordings) {}

    @GetMapping(ADDRESS)
    Page list(@CurrentActor Actor actor, @RequestParam(defaultValue = "1") int page) {
        int shown = Math.max(1, page);
        boolean assigns = actor.post() == Post.OFFICER;
        var table = Table.of(
                        text("recorder.unassigned"),
                        recordings.unassigned(actor, shown),
                        new Empty(text("recorder.unassigned.none"), text("recorder.unassigned.none.how")))
                .link(
                        text("recorder.time"),
                        UnassignedPages::span,
                        taken -> ADDRESS + "/" + taken.original().sha256())
                .text(text("recorder.device"), Taken::device)
                .text(text("recorder.holder"), Taken::holder)
                .noted(
                        text("recorder.path"),
                        Taken::path,
                        taken -> CardPage.size(taken.original().size()));
        var listed = assigns
                ? table.link(
                        text("recorder.assign"),
                        taken -> text("recorder.assign.do"),
                        taken -> ADDRESS + "/" + taken.original().sha256() + "/cases")
                : table;
        return Page.of(
                "recording/unassigned",
                new Unassigned(
                        text(assigns ? "recorder.unassigned.lead" : "recorder.unassigned.lead.all"),
                        listed.paged(Paging.pages(
                                shown,
                                Recordings.PAGE,
                                recordings.unassignedCount(actor),
                                false,
                                number -> ADDRESS + "?page=" + number))));
    }

    static String span(Taken taken) {
        String from = Shown.moment(taken.from());
        return taken.from().equals(taken.to()) ? from : from + "—" + Shown.time(taken.to());
    }

    /** Shows one; every look is on record (duty R-11). */
    @GetMapping(ADDRESS + "/{sha256}")
    ResponseEntity<Resource> show(
            @PathVariable String sha256, @CurrentActor Actor actor, HttpServletResponse response) {
        Taken taken =
                recordings.find(sha256, actor).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var collecting = new StreamId(CollectingId.KIND, UUID.fromString(taken.collecting()));
        accessLog.looked(actor, collecting, sha256);
        response.setHeader("Content-Security-Policy", POLICY);
        return downloads.inline(taken.original());
    }
}
