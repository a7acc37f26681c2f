package cn.mingjing.casework.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Authorities;
import cn.mingjing.calendar.Whose;
import cn.mingjing.casework.CaseAct;
import cn.mingjing.casework.CaseAside;
import cn.mingjing.casework.CaseAside.Aside;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseHandling;
import cn.mingjing.casework.CaseMatter;
import cn.mingjing.casework.Deciding.DecisionMade;
import cn.mingjing.casework.DocumentIssued;
import cn.mingjing.casework.DraftDecision;
import cn.mingjing.casework.LawInForce;
import cn.mingjing.casework.Refusals;
import cn.mingjing.casework.Row;
import cn.mingjing.casework.Stage;
import cn.mingjing.casework.StageEntered;
import cn.mingjing.casework.Words;
import cn.mingjing.duty.Duties;
import cn.mingjing.duty.Duty;
import cn.mingjing.duty.DutyWords;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Sealing;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.China;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Provisions;
import cn.mingjing.ui.Form;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Pair;
import cn.mingjing.ui.Shown;
import cn.mingjing.ui.Task;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together what the page of a case shows. */
@Component
class CaseViews {

    private final CaseHandling handling;
    private final Authorities authorities;
    private final Provisions provisions;
    private final DutyWords dutyWords;
    private final Duties duties;
    private final Sealing sealing;
    private final Refusals refusals;
    private final List<CaseMatter> matters;
    private final List<CaseAside> asides;
    private final Clock clock;

    CaseViews(
            CaseHandling handling,
            Authorities authorities,
            Provisions provisions,
            DutyWords dutyWords,
            Duties duties,
            Sealing sealing,
            Refusals refusals,
            List<CaseMatter> matters,
            List<CaseAside> asides,
            Clock clock) {
        this.handling = handling;
        this.authorities = authorities;
        this.provisions = provisions;
        this.dutyWords = dutyWords;
        this.duties = duties;
        this.sealing = sealing;
        this.refusals = refusals;
        this.matters = List.copyOf(matters);
        this.asides = List.copyOf(asides);
        this.clock = clock;
    }

    CasePage of(CaseFile file, Actor actor) {
        AuthorityId authority = file.authority().orElseThrow();
        var law = new LawInForce(provisions, authorities.jurisdiction(authority), ActKind.PENALTY, today());
        return new CasePage(
                file.source().title(),
                head(file, authority),
                new StageLine(handling.procedure(), law).of(file),
                doable(file, actor, row -> !row.beside()),
                beside(file, actor),
                owed(file),
                draftHeading(file),
                file.draft().map(CaseViews::draft).orElse(List.of()),
                asides(file),
                new Timeline(file, Set.copyOf(sealing.sealedNumbers(file.id().stream()))).moments(),
                recordings(file),
                papers(file),
                evidence(file));
    }

    private static Optional<Link> recordings(CaseFile file) {
        return Film.of(file).isEmpty()
                ? Optional.empty()
                : Optional.of(new Link(text("film.open"), "/desk/cases/" + file.id() + "/recordings"));
    }

    private List<Link> beside(CaseFile file, Actor actor) {
        return Stream.concat(
                        doable(file, actor, Row::beside).stream(),
                        matters.stream().flatMap(matter -> matter.of(file, actor).stream()))
                .toList();
    }

    private List<Aside> asides(CaseFile file) {
        return asides.stream().flatMap(aside -> aside.of(file).stream()).toList();
    }

    private List<Task> owed(CaseFile file) {
        return duties.about(file.id().stream()).stream()
                .filter(Duty::isOpen)
                .map(duty -> dutyWords.atItsPlace(
                        duty,
                        duty.whose() == Whose.PARTY ? "" : Words.of(duty.owner().post())))
                .toList();
    }

    private String head(CaseFile file, AuthorityId authority) {
        String words = file.party().name() + " · " + authorities.nameThen(body(file, authority), lastDay(file));
        return file.filed()
                .filter(filed -> !atRest(file))
                .map(filed -> words + " · 立案 " + ChronoUnit.DAYS.between(filed.filedOn(), today()) + " 日")
                .orElse(words);
    }

    /** Who decided, if it is decided; else who carries the case on. */
    private AuthorityId body(CaseFile file, AuthorityId authority) {
        return file.last(DecisionMade.class)
                .map(made -> made.recorded().actor().authority())
                .orElseGet(() -> atRest(file) ? authority : authorities.carrying(authority, today()));
    }

    /** The day for which the authority's name is shown: that of the decision, else of the last act, else today. */
    private LocalDate lastDay(CaseFile file) {
        Optional<LocalDate> decided =
                file.last(DecisionMade.class).map(made -> made.fact().decidedOn());
        return decided.orElseGet(
                () -> atRest(file) ? LocalDate.ofInstant(file.facts().getLast().occurredAt(), China.ZONE) : today());
    }

    private static boolean atRest(CaseFile file) {
        return file.stage()
                .filter(stage -> stage == Stage.CLOSED || stage == Stage.DROPPED)
                .isPresent();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), China.ZONE);
    }

    private List<Link> doable(CaseFile file, Actor actor, Predicate<Row<?>> which) {
        return handling.open(file, actor).stream()
                .filter(which)
                .map(row -> new Link(
                        Words.of(row.act()), "/desk/cases/" + file.id() + "/acts/" + CaseAct.nameOf(row.act())))
                .distinct()
                .toList();
    }

    private static String draftHeading(CaseFile file) {
        return text(file.last(DecisionMade.class).isPresent() ? "case.decision" : "case.draft");
    }

    private static List<Pair> draft(DraftDecision draft) {
        return List.of(
                new Pair(text("act.DraftDecision.violation"), draft.violation()),
                new Pair(text("act.DraftDecision.provisionApplied"), draft.provisionApplied()),
                new Pair(text("act.DraftDecision.content"), draft.content()),
                new Pair(
                        text("case.fine"),
                        draft.fine().isPositive() ? Shown.amount(draft.fine()) : text("case.fine.none")));
    }

    private static List<CasePage.Paper> papers(CaseFile file) {
        return file.all(DocumentIssued.class).stream()
                .map(entry -> entry.fact())
                .map(issued ->
                        new CasePage.Paper(issued.number(), Timeline.link(file, issued.original(), issued.title())))
                .toList();
    }

    private static List<CasePage.Exhibit> evidence(CaseFile file) {
        return file.evidence().stream()
                .map(entry -> entry.fact())
                .map(added -> new CasePage.Exhibit(
                        Words.ofConstant(added.kind()),
                        added.name(),
                        added.source(),
                        added.originals().stream()
                                .map(original -> Timeline.link(file, original, original.name()))
                                .toList()))
                .toList();
    }

    CasePage.Acting act(
            CaseFile file, Form form, Optional<CasePage.Seek> seek, String action, List<Objection> objections) {
        Optional<CasePage.Head> head = file.last(StageEntered.class)
                .map(entered -> new CasePage.Head(
                        file.id().toString(),
                        file.source().title(),
                        file.party().name() + " · " + Words.of(entered.fact().stage())));
        String cancel = head.map(known -> "/desk/cases/" + known.id()).orElse("/desk/cases");
        Optional<CasePage.Beside> beside = head.map(known -> beside(file));
        return new CasePage.Acting(head, seek, form, action, cancel, refusals.of(form.title(), objections), beside);
    }

    private CasePage.Beside beside(CaseFile file) {
        var asked = new Asked(file);
        return new CasePage.Beside(
                asked.heading(),
                asked.pairs(),
                draftHeading(file),
                file.draft().map(CaseViews::draft).orElse(List.of()),
                asides(file),
                papers(file),
                evidence(file));
    }
}
