package cn.mingjing.duty;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.calendar.Calendar;
import cn.mingjing.calendar.Whose;
import cn.mingjing.calendar.WorkingDays;
import cn.mingjing.law.China;
import cn.mingjing.law.Term;
import cn.mingjing.ui.Countdown;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Shown;
import cn.mingjing.ui.Task;
import cn.mingjing.ui.Tone;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says duties in the words every page uses: what is left, until when, and on what basis. */
@Component
public final class DutyWords {

    private final WorkingDays workingDays;
    private final DutySettings settings;
    private final Clock clock;

    DutyWords(WorkingDays workingDays, DutySettings settings, Clock clock) {
        this.workingDays = workingDays;
        this.settings = settings;
        this.clock = clock;
    }

    /** One line of a task list, with the link that leads to where it is done. */
    public Task task(Duty duty) {
        return task(duty, detail(duty), true);
    }

    /** The same for one who only looks: no button, and whose it is. */
    public Task watched(Duty duty, String owner) {
        return task(duty, joined(Stream.of(owner, detail(duty))), false);
    }

    /** The same on the page of what the duty is about, which need not be named there. */
    public Task atItsPlace(Duty duty, String owner) {
        return task(duty, "", joined(Stream.of(owner, detail(duty))), false);
    }

    private Task task(Duty duty, String detail, boolean mine) {
        return task(duty, duty.matter().subject(), detail, mine);
    }

    private Task task(Duty duty, String subject, String detail, boolean mine) {
        Matter matter = duty.matter();
        return new Task(
                matter.title(),
                new Link(subject, matter.link()),
                detail,
                countdown(duty),
                bases(duty),
                mine ? Optional.of(new Link(matter.action(), matter.link())) : Optional.empty());
    }

    /** What is left of the duty's time, or how it ended. */
    public Countdown countdown(Duty duty) {
        return duty.closure().map(end -> ended(end, duty)).orElseGet(() -> switch (duty.due()) {
            case Due.By by -> running(duty, by);
            case Due.Promptly() -> new Countdown(Tone.OPEN, text("duty.promptly"));
            case Due.Suspended(var since) -> new Countdown(Tone.OPEN, text("duty.suspended", Shown.shortDay(since)));
        });
    }

    private Countdown running(Duty duty, Due.By by) {
        Instant now = clock.instant();
        if (isLeaveToSpeak(duty) && !now.isBefore(by.end())) {
            return new Countdown(Tone.PLAIN, text("duty.over", Shown.shortDay(by.day())));
        }
        Countdown plain = left(duty, by, now);
        Tone tone = plain.tone() == Tone.LATE
                ? Tone.LATE
                : by.end().isAfter(settings.soon(workingDays.calendar(), now)) ? Tone.OPEN : Tone.SOON;
        Countdown toned = new Countdown(tone, plain.words());
        return by.provisional() ? toned.provisional() : toned;
    }

    /** The days that the party is given to speak in, such as for a statement: when they are over, nobody is late. */
    private static boolean isLeaveToSpeak(Duty duty) {
        return duty.whose() == Whose.PARTY && duty.timing() instanceof Timing.Until;
    }

    private Countdown left(Duty duty, Due.By by, Instant now) {
        Calendar calendar = workingDays.calendar();
        LocalDate today = LocalDate.ofInstant(now, China.ZONE);
        if (countsIn(duty, Term.Unit.HOUR)) {
            return Countdown.hours(Math.floorDiv(Duration.between(now, by.end()).toSeconds(), 3600L));
        }
        if (!now.isBefore(by.end()) || !countsIn(duty, Term.Unit.WORKING_DAY)) {
            return Countdown.days(ChronoUnit.DAYS.between(today, by.day()), by.day());
        }
        return Countdown.workingDays(calendar.workingDaysBetween(today, by.day()), by.day());
    }

    private static Countdown ended(Closure end, Duty duty) {
        LocalDate day = LocalDate.ofInstant(end.at(), China.ZONE);
        return switch (end) {
            case Closure.Done done
            when done.daysLate() > 0 ->
                new Countdown(Tone.LATE, text("duty.done-late", Shown.shortDay(day), done.daysLate()));
            case Closure.Done done -> Countdown.met(day);
            case Closure.Gone gone -> new Countdown(Tone.PLAIN, text("duty.gone", gone.reason()));
        };
    }

    /** The clauses a duty rests on, each with what they say. */
    public List<cn.mingjing.ui.Basis> bases(Duty duty) {
        return duty.basis().clauses().stream()
                .map(clause ->
                        new cn.mingjing.ui.Basis(clause.citation(), duty.basis().summary()))
                .toList();
    }

    private static String detail(Duty duty) {
        Stream<String> whose = duty.whose() == Whose.PARTY ? Stream.of(text("duty.party")) : Stream.empty();
        Stream<String> spans = duty.exclusions().stream().map(DutyWords::span);
        Stream<String> extensions =
                duty.extensions().stream().map(extension -> text("duty.extended", extension.reason()));
        return joined(Stream.of(whose, spans, extensions).flatMap(words -> words));
    }

    private static String span(Exclusion span) {
        String from = Shown.shortDay(span.from());
        return span.to()
                .map(to -> text("duty.excluded", from, Shown.shortDay(to), span.reason()))
                .orElseGet(() -> text("duty.excluded-since", from, span.reason()));
    }

    private static boolean countsIn(Duty duty, Term.Unit unit) {
        return duty.timing() instanceof Timing.Counted(var term) && term.unit() == unit;
    }

    /** Sentences lose their full stop, because the line goes on. */
    private static String joined(Stream<String> words) {
        return words.map(word -> word.endsWith("。") ? word.substring(0, word.length() - 1) : word)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
