package cn.mingjing.casework.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.Investigation.EvidenceAdded;
import cn.mingjing.casework.RecordedStep;
import cn.mingjing.casework.RecordedStep.Span;
import cn.mingjing.casework.Recording.RecordingAdded;
import cn.mingjing.casework.Words;
import cn.mingjing.facts.Recorded;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.ui.Pair;
import cn.mingjing.ui.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sound or picture in a case, whatever brought it: a recording of a step, a photograph of a document left in place, evidence.
 *
 * @param title what it is of
 * @param time when it was made; empty where nobody said
 * @param said what is on record of it
 */
record Film(String title, Optional<Span> time, OriginalRef original, List<Pair> said) {

    /** All of a case, in the order of its record; each original once. */
    static List<Film> of(CaseFile file) {
        List<RecordedStep> steps = RecordedStep.of(file);
        List<Film> films = new ArrayList<>();
        file.facts().stream()
                .flatMap(recorded -> of(recorded, steps))
                .filter(film -> films.stream()
                        .noneMatch(known -> known.original.sha256().equals(film.original.sha256())))
                .forEach(films::add);
        return films;
    }

    private static Stream<Film> of(Recorded<?> recorded, List<RecordedStep> steps) {
        return switch (recorded.fact()) {
            case RecordingAdded added ->
                Stream.of(new Film(
                        steps.stream()
                                .filter(step -> step.number() == added.step())
                                .map(Film::title)
                                .findFirst()
                                .orElse(""),
                        Optional.of(new Span(added.startedAt(), added.endedAt())),
                        added.original(),
                        List.of(
                                new Pair(
                                        text("film.time"),
                                        Shown.moment(added.startedAt()) + " 至 " + Shown.moment(added.endedAt())),
                                new Pair(text("film.place"), added.place()),
                                new Pair(text("film.device"), added.device()),
                                new Pair(
                                        text("film.statement"),
                                        text(added.spokenStatement() ? "film.statement.yes" : "film.statement.no")),
                                new Pair(text("film.note"), added.note()))));
            case EvidenceAdded evidence ->
                evidence.originals().stream()
                        .filter(RecordedStep::isSoundOrPicture)
                        .map(original -> new Film(
                                text("film.evidence", evidence.name()),
                                Optional.empty(),
                                original,
                                List.of(
                                        new Pair(text("film.source"), evidence.source()),
                                        new Pair(text("film.obtained"), Shown.day(evidence.obtainedOn())),
                                        new Pair(text("film.proves"), evidence.proves()))));
            default ->
                steps.stream()
                        .filter(step -> step.number() == recorded.id().number())
                        .flatMap(step -> step.picture().stream()
                                .map(picture -> new Film(
                                        title(step),
                                        Optional.empty(),
                                        picture,
                                        List.of(new Pair(text("film.time"), Shown.day(step.day()))))));
        };
    }

    static String title(RecordedStep step) {
        return Words.ofConstant(step.kind()) + "（" + step.about() + "）";
    }
}
