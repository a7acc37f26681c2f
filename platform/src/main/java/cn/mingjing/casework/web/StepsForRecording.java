package cn.mingjing.casework.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.casework.CaseHandling;
import cn.mingjing.casework.CaseSummary;
import cn.mingjing.casework.Cases;
import cn.mingjing.casework.RecordedStep;
import cn.mingjing.casework.StepNumber;
import cn.mingjing.casework.Words;
import cn.mingjing.casework.acts.AddRecording;
import cn.mingjing.facts.Actor;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.recording.Recordings;
import cn.mingjing.recording.Recordings.Taken;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Shown;
import cn.mingjing.ui.Table;
import cn.mingjing.ui.Tag;
import cn.mingjing.ui.Tone;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Takes a recording that was collected into a case: the steps whose time it fits come first. */
@Controller
public class StepsForRecording {

    static final String ADDRESS = "/desk/collecting/recordings/{sha256}/cases";

    /** Further away is none that it belongs to; whoever knows better searches. */
    private static final int NEAREST = 20;

    private final Recordings recordings;
    private final Cases cases;
    private final CaseHandling handling;

    StepsForRecording(Recordings recordings, Cases cases, CaseHandling handling) {
        this.recordings = recordings;
        this.cases = cases;
        this.handling = handling;
    }

    /** How well the time of a recording fits that of a step. */
    enum Fit {
        /** 时间吻合 */
        OVERLAPS,
        /** 同一天 */
        SAME_DAY,
        /** 不在同一天 */
        OTHER_DAY
    }

    /** A step to which the recording may belong. */
    public record Candidate(CaseSummary file, RecordedStep step, Fit fit, Duration apart) {}

    /** @param action where the search goes */
    public record StepsPage(String what, String search, String action, Table<Candidate> steps) {}

    @GetMapping(ADDRESS)
    Page show(
            @PathVariable String sha256,
            @RequestParam(name = "q", defaultValue = "") String search,
            @CurrentActor Actor actor) {
        Taken taken =
                recordings.find(sha256, actor).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String wanted = search.strip();
        List<Candidate> candidates = cases.list(actor, wanted, 1).stream()
                .flatMap(line -> steps(line, taken, actor))
                .sorted(Comparator.comparing(Candidate::fit).thenComparing(Candidate::apart))
                .limit(NEAREST)
                .toList();
        return Page.of(
                "casework/steps",
                new StepsPage(
                        text(
                                "case.steps.what",
                                taken.device(),
                                taken.holder(),
                                Shown.moment(taken.from()),
                                taken.path()),
                        wanted,
                        ADDRESS.replace("{sha256}", sha256),
                        table(candidates, sha256)));
    }

    private Stream<Candidate> steps(CaseSummary line, Taken taken, Actor actor) {
        return handling.file(line.id(), actor).stream()
                .flatMap(file -> RecordedStep.of(file).stream())
                .map(step -> new Candidate(line, step, fit(step, taken), apart(step, taken)));
    }

    private static Fit fit(RecordedStep step, Taken taken) {
        boolean overlaps = step.time()
                .filter(time -> !taken.from().isAfter(time.to()) && !taken.to().isBefore(time.from()))
                .isPresent();
        return overlaps ? Fit.OVERLAPS : step.day().equals(taken.from().toLocalDate()) ? Fit.SAME_DAY : Fit.OTHER_DAY;
    }

    private static Duration apart(RecordedStep step, Taken taken) {
        LocalDateTime begun =
                step.time().map(RecordedStep.Span::from).orElse(step.day().atTime(12, 0));
        return Duration.between(begun, taken.from()).abs();
    }

    private static Table<Candidate> table(List<Candidate> candidates, String sha256) {
        return Table.of(
                        text("case.steps.title"),
                        candidates,
                        new Empty(text("case.steps.none"), text("case.steps.none.how")))
                .link(
                        text("case.steps.step"),
                        each -> Words.ofConstant(each.step().kind()) + "："
                                + each.step().about(),
                        each -> "/desk/cases/" + each.file().id() + "/acts/" + CaseAct.nameOf(AddRecording.class)
                                + "?recording=" + sha256 + "&step="
                                + each.step().number())
                .text(text("case.column.title"), each -> each.file().title())
                .text(text("case.column.party"), each -> each.file().party())
                .unbroken(text("case.steps.time"), each -> time(each.step()))
                .tag(
                        text("case.steps.fit"),
                        each -> new Tag(
                                each.fit() == Fit.OVERLAPS ? Tone.MET : Tone.PLAIN,
                                text("case.steps.fit." + each.fit())));
    }

    private static String time(RecordedStep step) {
        return step.time()
                .map(time -> Shown.moment(time.from()) + "—" + Shown.time(time.to()))
                .orElse(Shown.day(step.day()));
    }

    /** What is known of the recording goes into the form, where it may be changed. */
    FormContext suggested(FormContext context, String sha256, String step, Actor actor) {
        FormContext known =
                step.matches("\\d{1,6}") ? context.suggested("step", new StepNumber(Integer.parseInt(step))) : context;
        return recordings
                .find(sha256, actor)
                .map(taken -> known.suggested("original", taken.original())
                        .suggested("startedAt", taken.from().withSecond(0))
                        .suggested("endedAt", taken.to().withSecond(0))
                        .suggested("device", taken.device()))
                .orElse(known);
    }
}
