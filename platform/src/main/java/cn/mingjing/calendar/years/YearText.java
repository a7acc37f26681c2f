package cn.mingjing.calendar.years;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.calendar.SpecialDay;
import cn.mingjing.calendar.SpecialDay.Kind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A year in the form of the open {@code holiday-cn} data, read with every problem it has. */
final class YearText {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int FIRST_YEAR = 2018;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_TEXT = 100_000;

    private final List<String> problems = new ArrayList<>();
    private final List<String> papers = new ArrayList<>();
    private final List<SpecialDay> days = new ArrayList<>();
    private int year;

    private YearText() {}

    static YearText read(String json) {
        YearText text = new YearText();
        text.readAll(json);
        return text;
    }

    /** 0 where the text does not say. */
    int year() {
        return year;
    }

    List<String> papers() {
        return papers;
    }

    /** Where the year departs from the ordinary week, in order of date. */
    List<SpecialDay> days() {
        return days.stream()
                .filter(day -> !day.ordinary())
                .sorted(Comparator.comparing(SpecialDay::date))
                .toList();
    }

    List<String> problems() {
        return problems;
    }

    private void readAll(String json) {
        Optional<JsonNode> root = parse(json);
        if (root.isEmpty()) {
            problem("not-json");
            return;
        }
        JsonNode stated = root.get().path("year");
        if (!stated.isInt() || stated.intValue() < FIRST_YEAR || stated.intValue() > LAST_YEAR) {
            problem("no-year", FIRST_YEAR, LAST_YEAR);
            return;
        }
        year = stated.intValue();
        root.get().path("papers").forEach(paper -> {
            if (paper.isString()) {
                papers.add(paper.stringValue());
            }
        });
        JsonNode list = root.get().path("days");
        if (!list.isArray() || list.isEmpty()) {
            problem("no-days", year);
            return;
        }
        Set<LocalDate> seen = new HashSet<>();
        int number = 0;
        for (JsonNode day : list) {
            number++;
            readDay(day, number, seen);
        }
        boolean weekdayOff = days().stream().anyMatch(day -> day.date().getYear() == year && day.kind() == Kind.OFF);
        if (problems.isEmpty() && !weekdayOff) {
            problem("nothing-off", year);
        }
    }

    private void readDay(JsonNode day, int number, Set<LocalDate> seen) {
        @Nullable LocalDate date = date(day.path("date"));
        JsonNode name = day.path("name");
        JsonNode off = day.path("isOffDay");
        if (date == null) {
            problem("bad-date", number, day.path("date").asString(""));
        } else if (!belongs(date)) {
            problem("other-year", date, year);
        } else if (!seen.add(date)) {
            problem("date-twice", date);
        } else if (!name.isString()
                || name.stringValue().isBlank()
                || name.stringValue().length() > 40) {
            problem("no-name", date);
        } else if (!off.isBoolean()) {
            problem("no-kind", date);
        } else {
            Kind kind = off.booleanValue() ? Kind.OFF : Kind.WORK;
            days.add(new SpecialDay(date, kind, name.stringValue(), String.join(" ", papers)));
        }
    }

    /** A year's notice may reach into the last month of the year before and the first of the year after. */
    private boolean belongs(LocalDate date) {
        return !date.isBefore(LocalDate.of(year - 1, 12, 1)) && !date.isAfter(LocalDate.of(year + 1, 1, 31));
    }

    private static Optional<JsonNode> parse(String json) {
        if (json.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(JSON.readTree(json)).filter(JsonNode::isObject);
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    private static @Nullable LocalDate date(JsonNode text) {
        try {
            return text.isString() ? LocalDate.parse(text.stringValue()) : null;
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }

    private void problem(String key, Object... arguments) {
        problems.add(text("calendar.import." + key, arguments));
    }
}
