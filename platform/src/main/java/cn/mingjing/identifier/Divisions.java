package cn.mingjing.identifier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The codes of divisions as the published tables have them: the revisions of GB/T 2260 from 2002 to 2016 and the table of
 * the statistics bureau of 2023. A table says what stood in its month, not on which day it came about: between two tables
 * a code is held to be right that stands in either.
 */
public final class Divisions {

    private static final Map<String, List<Division>> BY_CODE = read();
    private static final NavigableSet<YearMonth> TABLES = BY_CODE.values().stream()
            .flatMap(List::stream)
            .flatMap(division -> Stream.concat(Stream.of(division.from()), division.until().stream()))
            .collect(Collectors.toCollection(TreeSet::new));

    private Divisions() {}

    /** The division that a code meant on that day; empty for a code that no table has for it. */
    public static Optional<Division> on(String code, LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return versions(code).stream()
                .filter(division -> stood(division, month))
                .reduce((earlier, later) -> later);
    }

    /** What a code meant last, whenever that was; empty for a code that no table ever had. */
    public static Optional<Division> last(String code) {
        return versions(code).stream().reduce((earlier, later) -> later);
    }

    /** What it was last called, with the names of the divisions it lies in, such as {@code 河南省濮阳市}. */
    public static Optional<String> fullName(String code) {
        return last(code)
                .map(itself -> Stream.of(code.substring(0, 2) + "0000", code.substring(0, 4) + "00", code)
                        .distinct()
                        .flatMap(each -> last(each).stream())
                        .map(Division::name)
                        .collect(Collectors.joining()));
    }

    /** The month of the newest table. */
    public static YearMonth newestTable() {
        return TABLES.last();
    }

    private static List<Division> versions(String code) {
        return BY_CODE.getOrDefault(code, List.of());
    }

    private static boolean stood(Division division, YearMonth month) {
        YearMonth before = TABLES.lower(division.from());
        return (before == null || month.isAfter(before))
                && division.until().filter(until -> !month.isBefore(until)).isEmpty();
    }

    private static Map<String, List<Division>> read() {
        try (InputStream table = Divisions.class.getResourceAsStream("/divisions/gbt2260.tsv")) {
            if (table == null) {
                throw new IllegalStateException("the table of division codes is missing");
            }
            Map<String, List<Division>> byCode = new HashMap<>();
            new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Division(
                            cells[0],
                            cells[1],
                            YearMonth.parse(cells[2]),
                            Optional.of(cells[3])
                                    .filter(until -> !until.isEmpty())
                                    .map(YearMonth::parse)))
                    .forEach(division -> byCode.computeIfAbsent(division.code(), code -> new ArrayList<>())
                            .add(division));
            return byCode;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
