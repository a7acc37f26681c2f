package cn.mingjing.calendar.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.law.Term;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the public asks of the calculator.
 *
 * @param problems what is wrong with the question, whole Chinese sentences; the other values mean nothing unless empty
 */
record TermQuestion(LocalDate from, Term term, List<String> problems) {

    static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);
    static final int LONGEST = 3660;

    private static final Map<String, Term.Unit> UNITS =
            Map.of("working-day", Term.Unit.WORKING_DAY, "day", Term.Unit.DAY, "month", Term.Unit.MONTH);

    static TermQuestion read(@Nullable String from, @Nullable String length, @Nullable String unit) {
        List<String> problems = new ArrayList<>();
        Optional<LocalDate> date = date(from);
        if (date.isEmpty()) {
            problems.add(text("calendar.api.from", FIRST_DAY, LAST_DAY));
        }
        Optional<Integer> units = length(length);
        if (units.isEmpty()) {
            problems.add(text("calendar.api.length", LONGEST));
        }
        Optional<Term.Unit> known = Optional.ofNullable(unit).map(UNITS::get);
        if (known.isEmpty()) {
            problems.add(text("calendar.api.unit"));
        }
        return new TermQuestion(
                date.orElse(FIRST_DAY), new Term(units.orElse(1), known.orElse(Term.Unit.DAY)), problems);
    }

    private static Optional<LocalDate> date(@Nullable String text) {
        try {
            return Optional.ofNullable(text)
                    .map(LocalDate::parse)
                    .filter(date -> !date.isBefore(FIRST_DAY) && !date.isAfter(LAST_DAY));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> length(@Nullable String text) {
        return Optional.ofNullable(text)
                .filter(digits -> digits.matches("[1-9][0-9]{0,3}"))
                .map(Integer::valueOf)
                .filter(units -> units <= LONGEST);
    }
}
