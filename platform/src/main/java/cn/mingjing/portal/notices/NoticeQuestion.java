package cn.mingjing.portal.notices;

import static cn.mingjing.ui.Text.text;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which notices somebody asks for.
 *
 * @param q as typed
 * @param authority id of an authority; empty for all
 * @param from first day of publication
 * @param to last day of publication
 * @param page from 1
 * @param problems what is wrong with the question, whole Chinese sentences; ask only where empty
 */
public record NoticeQuestion(
        String q,
        SearchWords words,
        String authority,
        String kind,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        int page,
        List<String> problems) {

    /** The kind of act that is published so far: administrative penalty. */
    public static final String PENALTY = "penalty";

    private static final int LONGEST = 100;
    private static final int LAST_PAGE = Found.CAP / Found.PAGE;

    /** What a request asks; everything may be missing. */
    public record Asked(
            @Nullable String q,
            @Nullable String authority,
            @Nullable String kind,
            @Nullable String from,
            @Nullable String to,
            @Nullable String page) {}

    public static NoticeQuestion of(Asked asked) {
        List<String> problems = new ArrayList<>();
        String q = given(asked.q());
        SearchWords words = SearchWords.of(q);
        if (q.length() > LONGEST) {
            problems.add(text("portal.ask.long", LONGEST));
        } else if (!q.isEmpty() && (words.none() || words.tooShort())) {
            problems.add(text("portal.ask.short"));
        }
        String authority = given(asked.authority());
        if (!authority.matches("[\\p{L}\\p{N}_.-]{0,100}")) {
            problems.add(text("portal.ask.authority"));
        }
        String kind = given(asked.kind());
        if (!kind.isEmpty() && !kind.equals(PENALTY)) {
            problems.add(text("portal.ask.kind"));
        }
        Optional<LocalDate> from = day(asked.from(), "from", problems);
        Optional<LocalDate> to = day(asked.to(), "to", problems);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            problems.add(text("portal.ask.backwards"));
        }
        return new NoticeQuestion(
                q, words, authority, kind, from, to, page(asked.page(), problems), List.copyOf(problems));
    }

    /** Whether all notices are asked for, from the newest. */
    public boolean everything() {
        return q.isEmpty() && authority.isEmpty() && from.isEmpty() && to.isEmpty() && page == 1;
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static Optional<LocalDate> day(@Nullable String value, String name, List<String> problems) {
        String given = given(value);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(given))
                    .filter(day -> day.getYear() >= 1900 && day.getYear() <= 2200)
                    .or(() -> {
                        problems.add(text("portal.ask." + name));
                        return Optional.empty();
                    });
        } catch (DateTimeParseException notADay) {
            problems.add(text("portal.ask." + name));
            return Optional.empty();
        }
    }

    private static int page(@Nullable String value, List<String> problems) {
        String given = given(value);
        if (given.isEmpty()) {
            return 1;
        }
        if (given.matches("[1-9][0-9]{0,2}") && Integer.parseInt(given) <= LAST_PAGE) {
            return Integer.parseInt(given);
        }
        problems.add(text("portal.ask.page", LAST_PAGE));
        return 1;
    }
}
