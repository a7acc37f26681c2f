package cn.mingjing.casework.web;

import cn.mingjing.casework.CaseHandling;
import cn.mingjing.casework.CaseId;
import cn.mingjing.facts.Actor;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.originals.OriginalDownloads;
import cn.mingjing.originals.OriginalRef;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.server.ResponseStatusException;

/**
 * Shows the originals of a case: documents, evidence, receipts. Only to those who may see the case, only what a fact of it
 * points to, and every look is on record.
 */
@Controller
class CaseOriginalCalls {

    /** The file is a stranger's: it may show itself and do nothing. */
    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "img-src 'self'",
            "media-src 'self'",
            "object-src 'self'",
            "style-src 'unsafe-inline'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'self'");

    private final CaseHandling handling;
    private final OriginalDownloads downloads;
    private final LookingAtOriginals looking;

    CaseOriginalCalls(CaseHandling handling, OriginalDownloads downloads, LookingAtOriginals looking) {
        this.handling = handling;
        this.downloads = downloads;
        this.looking = looking;
    }

    @GetMapping("/desk/cases/{id}/originals/{sha256}")
    ResponseEntity<Resource> show(
            @PathVariable UUID id,
            @PathVariable String sha256,
            @RequestHeader(name = HttpHeaders.RANGE, required = false) @Nullable String range,
            @CurrentActor Actor actor,
            HttpServletResponse response) {
        var caseId = new CaseId(id);
        OriginalRef ref = handling.file(caseId, actor)
                .flatMap(file -> CaseOriginals.find(file, sha256))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        looking.record(actor, caseId.stream(), ref, Optional.ofNullable(range));
        response.setHeader("Content-Security-Policy", policy(ref));
        return downloads.inline(ref);
    }

    /**
     * Everything else is shut in as well; a PDF cannot be, because Safari's own viewer would not run. A film or a sound is asked for a
     * second time by the player, which must be of the same origin for that; no script runs there either.
     */
    private static String policy(OriginalRef ref) {
        if (ref.mediaType().equals(MediaType.APPLICATION_PDF_VALUE)) {
            return POLICY;
        }
        return POLICY + (ref.mediaType().matches("(audio|video)/.*") ? "; sandbox allow-same-origin" : "; sandbox");
    }
}
