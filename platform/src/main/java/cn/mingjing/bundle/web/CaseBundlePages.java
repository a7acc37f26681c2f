package cn.mingjing.bundle.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.bundle.BundleForm;
import cn.mingjing.bundle.CaseBundleMade;
import cn.mingjing.bundle.making.BundleAsked;
import cn.mingjing.bundle.making.CaseBundle;
import cn.mingjing.bundle.making.CaseBundleMaking;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseHandling;
import cn.mingjing.casework.CaseId;
import cn.mingjing.casework.Refusals;
import cn.mingjing.facts.Actor;
import cn.mingjing.identity.AccessLog;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.law.Objection;
import cn.mingjing.originals.CitedOriginals;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.ui.Bound;
import cn.mingjing.ui.Form;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Forms;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Pair;
import cn.mingjing.ui.Shown;
import cn.mingjing.ui.Submission;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Where bundles of a case are made; the form is answered with the bundle itself. */
@Controller
@RequestMapping("/desk/cases/{id}/bundles")
class CaseBundlePages {

    private final CaseBundleMaking making;
    private final CaseHandling handling;
    private final AccessLog accessLog;
    private final Refusals refusals;
    private final Forms forms;

    CaseBundlePages(
            CaseBundleMaking making, CaseHandling handling, AccessLog accessLog, Refusals refusals, Forms forms) {
        this.making = making;
        this.handling = handling;
        this.accessLog = accessLog;
        this.refusals = refusals;
        this.forms = forms;
    }

    static String address(CaseId id) {
        return "/desk/cases/" + id + "/bundles";
    }

    @GetMapping
    Page digests(@PathVariable UUID id, @CurrentActor Actor actor) {
        return show(id, BundleForm.DIGESTS, actor);
    }

    @GetMapping("/originals")
    Page originals(@PathVariable UUID id, @CurrentActor Actor actor) {
        return show(id, BundleForm.ORIGINALS, actor);
    }

    @PostMapping
    @Nullable
    Page makeWithDigests(
            @PathVariable UUID id, Submission sent, @CurrentActor Actor actor, HttpServletResponse response)
            throws IOException {
        return make(known(id, actor), BundleForm.DIGESTS, sent, actor, response);
    }

    @PostMapping("/originals")
    @Nullable
    Page makeWithOriginals(
            @PathVariable UUID id, Submission sent, @CurrentActor Actor actor, HttpServletResponse response)
            throws IOException {
        return make(known(id, actor), BundleForm.ORIGINALS, sent, actor, response);
    }

    /** The bundle goes out as it is written, so there is no page to answer with; else the page says what is wrong. */
    private @Nullable Page make(
            CaseFile file, BundleForm form, Submission sent, Actor actor, HttpServletResponse response)
            throws IOException {
        List<Objection> against = making.against(file, form, actor);
        if (!against.isEmpty()) {
            accessLog.refused(actor, CaseBundleMaking.ACT, file.id().stream(), against);
            return show(file, form, actor, Optional.empty(), against).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (forms.bind(MakeBundle.class, FormContext.empty(), sent)) {
            case Bound.Invalid<MakeBundle>(var filled, var problems) ->
                show(file, form, actor, Optional.of(filled), List.of()).status(HttpStatus.UNPROCESSABLE_CONTENT);
            case Bound.Valid<MakeBundle>(var asked) -> {
                send(making.make(file, new BundleAsked(form, asked.purpose(), asked.recipient()), actor), response);
                yield null;
            }
        };
    }

    private static void send(CaseBundle bundle, HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(bundle.fileName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        bundle.writeTo(response.getOutputStream());
    }

    private Page show(UUID id, BundleForm form, Actor actor) {
        CaseFile file = known(id, actor);
        List<Objection> against = making.against(file, form, actor);
        return against.isEmpty()
                ? show(file, form, actor, Optional.of(forms.open(MakeBundle.class, FormContext.empty())), against)
                : show(file, form, actor, Optional.empty(), against);
    }

    private Page.Show show(CaseFile file, BundleForm form, Actor actor, Optional<Form> asked, List<Objection> against) {
        return Page.of(
                "bundle/bundles",
                new BundlesPage(
                        new Link(file.source().title(), "/desk/cases/" + file.id()),
                        form == BundleForm.ORIGINALS,
                        holds(file),
                        file.all(CaseBundleMade.class).reversed().stream()
                                .map(CaseBundlePages::made)
                                .toList(),
                        asked,
                        form == BundleForm.ORIGINALS ? address(file.id()) + "/originals" : address(file.id()),
                        other(file, form, actor),
                        refusals.of(text("bundle.title"), against)));
    }

    private Optional<Link> other(CaseFile file, BundleForm form, Actor actor) {
        if (form == BundleForm.ORIGINALS) {
            return Optional.of(new Link(text("bundle.without-originals"), address(file.id())));
        }
        return making.against(file, BundleForm.ORIGINALS, actor).isEmpty()
                ? Optional.of(new Link(text("bundle.with-originals"), address(file.id()) + "/originals"))
                : Optional.empty();
    }

    private static List<Pair> holds(CaseFile file) {
        Map<String, OriginalRef> cited = new LinkedHashMap<>();
        file.facts().forEach(recorded -> CitedOriginals.in(recorded.fact(), ref -> cited.put(ref.sha256(), ref)));
        long bytes = cited.values().stream().mapToLong(OriginalRef::size).sum();
        return List.of(
                new Pair(text("bundle.holds.facts"), text("bundle.holds.facts.n", file.version())),
                new Pair(
                        text("bundle.holds.originals"),
                        text("bundle.holds.originals.n", cited.size(), inWords(bytes))));
    }

    private static String inWords(long bytes) {
        return bytes < 1_000_000
                ? text("bundle.kilobytes", Math.ceilDiv(bytes, 1000L))
                : text("bundle.megabytes", bytes / 1_000_000);
    }

    private static Pair made(CaseFile.Entry<CaseBundleMade> entry) {
        CaseBundleMade made = entry.fact();
        return new Pair(
                        Shown.moment(entry.recorded().occurredAt()),
                        text(
                                "bundle.made",
                                text("enum.BundleForm." + made.form()),
                                made.facts(),
                                entry.recorded().actor().name()))
                .note(text("bundle.told.for", made.purpose(), made.recipient()) + "\n"
                        + text("bundle.made.head", made.treeSize(), made.treeRoot()));
    }

    private CaseFile known(UUID id, Actor actor) {
        return handling.file(new CaseId(id), actor)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
