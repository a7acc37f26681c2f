package cn.mingjing.calendar.years;

import cn.mingjing.calendar.Announced;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Working days as a sorted array of epoch days; counts by places in it, with nothing taken from the code under test. */
final class PlainDays {

    private final long first;
    private final long last;
    private final long[] working;

    private PlainDays(LocalDate first, LocalDate last, Map<LocalDate, Boolean> offDays) {
        this.first = first.toEpochDay();
        this.last = last.toEpochDay();
        this.working = first.datesUntil(last.plusDays(1))
                .filter(day -> !offDays.getOrDefault(day, day.getDayOfWeek().getValue() > 5))
                .mapToLong(LocalDate::toEpochDay)
                .toArray();
    }

    static PlainDays read() {
        Map<LocalDate, Boolean> offDays = new HashMap<>();
        for (Path folder : List.of(Path.of("../../shared/data/holidays"), Path.of("../../../shared/data/holidays"))) {
            if (Files.isDirectory(folder)) {
                files(folder).forEach(file -> read(file, offDays));
                return new PlainDays(LocalDate.parse("2018-01-01"), LocalDate.parse("2026-12-31"), offDays);
            }
        }
        LocalDate start = LocalDate.parse("2025-01-01");
        LocalDate end = LocalDate.parse("2026-12-31");
        start.datesUntil(end.plusDays(1))
                .forEach(day -> offDays.put(day, !Announced.calendar().isWorkingDay(day)));
        return new PlainDays(start, end, offDays);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void read(Path file, Map<LocalDate, Boolean> offDays) {
        for (JsonNode day : new JsonMapper().readTree(file).path("days")) {
            offDays.put(
                    LocalDate.parse(day.path("date").stringValue()),
                    day.path("isOffDay").booleanValue());
        }
    }

    /** Every day from which terms can be counted in both directions without leaving what is known. */
    List<LocalDate> all() {
        List<LocalDate> all = new ArrayList<>();
        for (long day = first; day <= last; day++) {
            all.add(LocalDate.ofEpochDay(day));
        }
        return all;
    }

    boolean knows(LocalDate day) {
        return day.toEpochDay() >= first && day.toEpochDay() <= last;
    }

    LocalDate workingDaysAfter(LocalDate from, int length) {
        int place = Arrays.binarySearch(working, from.toEpochDay());
        int next = place >= 0 ? place + 1 : -place - 1;
        return at(next + length - 1);
    }

    LocalDate workingDaysBefore(LocalDate event, int length) {
        int place = Arrays.binarySearch(working, event.toEpochDay());
        int here = place >= 0 ? place : -place - 1;
        return at(here - length);
    }

    LocalDate workingFrom(LocalDate day) {
        int place = Arrays.binarySearch(working, day.toEpochDay());
        return at(place >= 0 ? place : -place - 1);
    }

    LocalDate plusDays(LocalDate from, int days) {
        return LocalDate.ofEpochDay(from.toEpochDay() + days);
    }

    LocalDate plusMonths(LocalDate from, int months) {
        int month = from.getMonthValue() + months;
        int year = from.getYear();
        while (month > 12) {
            month -= 12;
            year++;
        }
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        int[] lengths = {31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        return LocalDate.of(year, month, Math.min(from.getDayOfMonth(), lengths[month - 1]));
    }

    /** A day outside of what is known when the place does not exist. */
    private LocalDate at(int place) {
        return place < 0 || place >= working.length ? LocalDate.MAX : LocalDate.ofEpochDay(working[place]);
    }
}
