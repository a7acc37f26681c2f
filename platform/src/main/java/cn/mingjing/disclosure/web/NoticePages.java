package cn.mingjing.disclosure.web;

import static cn.mingjing.law.PublishingStep.COLLECTING;
import static cn.mingjing.law.PublishingStep.RELEASING;
import static cn.mingjing.law.PublishingWay.NOTICES;
import static cn.mingjing.ui.Text.text;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseHandling;
import cn.mingjing.casework.CaseId;
import cn.mingjing.casework.Deciding.DecisionMade;
import cn.mingjing.casework.Refusals;
import cn.mingjing.disclosure.NoticeFile;
import cn.mingjing.disclosure.NoticeHandling;
import cn.mingjing.disclosure.Noticing.NoticeDrafted;
import cn.mingjing.disclosure.acts.NoticeAct;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.law.Objection;
import cn.mingjing.ui.Bound;
import cn.mingjing.ui.Form;
import cn.mingjing.ui.Forms;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The desk pages of disclosure: what waits, one notice, and the form of each act. */
@Controller
@RequestMapping("/desk/notices")
class NoticePages {

    private final NoticeHandling handling;
    private final CaseHandling cases;
    private final NoticeList list;
    private final Refusals refusals;
    private final Forms forms;

    NoticePages(NoticeHandling handling, CaseHandling cases, NoticeList list, Refusals refusals, Forms forms) {
        this.refusals = refusals;
        this.handling = handling;
        this.cases = cases;
        this.list = list;
        this.forms = forms;
    }

    @GetMapping
    Page list(@CurrentActor Actor actor) {
        return Page.of("disclosure/notices", list.of(actor));
    }

    @GetMapping("/{caseId}")
    Page show(@PathVariable UUID caseId, @CurrentActor Actor actor) {
        CaseFile file = decided(caseId, actor);
        return Page.of("disclosure/notice", page(file, actor));
    }

    @GetMapping("/{caseId}/acts/{act}")
    Page form(@PathVariable UUID caseId, @PathVariable String act, @CurrentActor Actor actor) {
        CaseFile file = decided(caseId, actor);
        Class<? extends Record> type = named(act);
        Form form = forms.open(type, NoticeActs.context(type, file, handling.file(file.id())));
        return Page.of("disclosure/act", acting(file, form, act, List.of()));
    }

    @PostMapping("/{caseId}/acts/{act}")
    Page act(@PathVariable UUID caseId, @PathVariable String act, Submission sent, @CurrentActor Actor actor) {
        CaseFile file = decided(caseId, actor);
        Class<? extends Record> type = named(act);
        var context = NoticeActs.context(type, file, handling.file(file.id()));
        Bound<? extends Record> bound = forms.bind(type, context, sent);
        if (bound instanceof Bound.Invalid<?>(Form form, var problems)) {
            return Page.of("disclosure/act", acting(file, form, act, List.of()))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Record filled = ((Bound.Valid<?>) bound).record();
        return switch (handling.perform(file.id(), (NoticeAct) filled, actor)) {
            case Outcome.Done done ->
                Page.seeOther("/desk/notices/" + caseId).saying(text("case.done", text("act." + act)));
            case Outcome.Refused(List<Objection> why) ->
                Page.of("disclosure/act", acting(file, forms.of(filled, context), act, why))
                        .status(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private NoticePage page(CaseFile file, Actor actor) {
        NoticeFile notice = handling.file(file.id());
        DecisionMade decision = file.last(DecisionMade.class).orElseThrow().fact();
        return new NoticePage(
                file.id().toString(),
                notice.id().toString(),
                file.source().title(),
                notice.state(),
                decision.decidedOn(),
                notice.last(NoticeDrafted.class),
                NoticePreview.of(decision, notice),
                new NoticeHistory(notice, decision).moments(),
                open(notice, actor));
    }

    /** The acts that the notice's state and the actor's post allow. */
    private static List<String> open(NoticeFile notice, Actor actor) {
        boolean author = NOTICES.posts(COLLECTING).contains(actor.post());
        boolean publisher = NOTICES.posts(RELEASING).contains(actor.post());
        List<String> open = new ArrayList<>();
        switch (notice.state()) {
            case WAITING -> add(open, author, "DraftNotice");
            case DRAFTED, CORRECTED_DRAFT -> {
                add(open, publisher, "ReleaseNotice");
                add(open, publisher, "ReturnNotice");
            }
            case PUBLIC -> {
                add(open, author || publisher, "ReportError");
                add(open, author || publisher, "ReportOverturning");
                add(open, publisher, "EndPublicity");
            }
            case WRONG -> {
                add(open, author, "DraftNotice");
                add(open, author || publisher, "ReportOverturning");
            }
            case OVERTURNED -> add(open, publisher, "WithdrawNotice");
            case WITHDRAWN, ENDED -> {}
        }
        return open;
    }

    private static void add(List<String> open, boolean may, String act) {
        if (may) {
            open.add(act);
        }
    }

    private NoticePage.Acting acting(CaseFile file, Form form, String act, List<Objection> objections) {
        DecisionMade decision = file.last(DecisionMade.class).orElseThrow().fact();
        NoticeFile notice = handling.file(file.id());
        return new NoticePage.Acting(
                file.id().toString(),
                file.source().title(),
                form,
                "/desk/notices/" + file.id() + "/acts/" + act,
                refusals.of(form.title(), objections),
                notice.state(),
                NoticePreview.of(decision, notice));
    }

    private CaseFile decided(UUID caseId, Actor actor) {
        return cases.file(new CaseId(caseId), actor)
                .filter(file -> file.last(DecisionMade.class).isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Class<? extends Record> named(String act) {
        return NoticeActs.named(act).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
