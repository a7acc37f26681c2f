package cn.mingjing.casework.web;

import static java.util.Comparator.comparing;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.RecordedStep;
import cn.mingjing.casework.RecordedStep.Span;
import cn.mingjing.ui.Shown;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The steps and the recordings of one day on one line of time.
 *
 * @param day as it is shown
 */
public record FilmDay(String day, List<Bar> bars) {

    /** How wide the whole line is, in its own units. */
    public static final int WIDTH = 1000;

    private static final int NARROWEST = 6;

    /**
     * From when to when something lasted.
     *
     * @param recording whether it is a recording; a step otherwise
     * @param number of the recording on the page; 0 for a step
     * @param at where it begins on the line
     * @param width how long it is on the line
     */
    public record Bar(boolean recording, int number, String what, String time, int at, int width) {}

    private record Lasting(int number, String what, Span span) {

        boolean isRecording() {
            return number > 0;
        }
    }

    /** The days on which a recording was made, in order. */
    static List<FilmDay> of(CaseFile file, List<Film> films) {
        Stream<Lasting> recordings = IntStream.range(0, films.size())
                .boxed()
                .flatMap(place -> films.get(place).time().stream()
                        .map(span -> new Lasting(place + 1, films.get(place).title(), span)));
        Stream<Lasting> steps = RecordedStep.of(file).stream()
                .flatMap(step -> step.time().stream().map(span -> new Lasting(0, Film.title(step), span)));
        Map<LocalDate, List<Lasting>> days = Stream.concat(steps, recordings)
                .collect(Collectors.groupingBy(
                        lasting -> lasting.span().from().toLocalDate(), TreeMap::new, Collectors.toList()));
        return days.entrySet().stream()
                .filter(day -> day.getValue().stream().anyMatch(Lasting::isRecording))
                .map(day -> new FilmDay(Shown.day(day.getKey()), bars(day.getValue())))
                .toList();
    }

    private static List<Bar> bars(List<Lasting> day) {
        LocalDateTime first = day.stream()
                .map(lasting -> lasting.span().from())
                .min(LocalDateTime::compareTo)
                .orElseThrow();
        LocalDateTime last = day.stream()
                .map(lasting -> lasting.span().to())
                .max(LocalDateTime::compareTo)
                .orElseThrow();
        long whole = Math.max(1, Duration.between(first, last).toSeconds());
        return day.stream()
                .sorted(comparing((Lasting lasting) -> lasting.span().from()).thenComparing(Lasting::number))
                .map(lasting -> bar(lasting, first, whole))
                .toList();
    }

    private static Bar bar(Lasting lasting, LocalDateTime first, long whole) {
        Span span = lasting.span();
        int width = Math.max(NARROWEST, onTheLine(span.from(), span.to(), whole));
        return new Bar(
                lasting.isRecording(),
                lasting.number(),
                lasting.what(),
                Shown.time(span.from()) + "–" + Shown.time(span.to()),
                Math.min(onTheLine(first, span.from(), whole), WIDTH - width),
                width);
    }

    private static int onTheLine(LocalDateTime from, LocalDateTime to, long whole) {
        return Math.toIntExact(Duration.between(from, to).toSeconds() * WIDTH / whole);
    }
}
