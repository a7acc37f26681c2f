package cn.mingjing.document.sheet;

import cn.mingjing.document.CertifiedOfficer;
import cn.mingjing.document.Span;
import cn.mingjing.law.China;
import cn.mingjing.law.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How official documents word days, times, terms, ordinals and empty fields. */
public final class Wording {

    /** Stands in an empty field, so that nothing can be added later. */
    public static final String STROKE = "／";

    private static final int LONGEST_WHOLE_CELL = 400;
    private static final String OPEN_DAY = "　　　年　　月　　日";
    private static final String DIGITS = "〇一二三四五六七八九";

    private Wording() {}

    /** A day without leading zeros, such as {@code 2026年11月21日} (GB/T 9704-2012, 7.3.5.4). */
    public static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** The day in China at that moment. */
    public static String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, China.ZONE));
    }

    /** The day, or a place to write one. */
    public static String dayOrOpen(Optional<LocalDate> day) {
        return day.map(Wording::day).orElse(OPEN_DAY);
    }

    /** A moment to the minute, such as {@code 2026年11月20日9时5分}. */
    public static String minute(Instant moment) {
        var local = moment.atZone(China.ZONE);
        return day(local.toLocalDate()) + clock(local);
    }

    /** From when to when, the day once where both are on it. */
    public static String span(Span span) {
        var end = span.end().atZone(China.ZONE);
        boolean sameDay = end.toLocalDate().equals(LocalDate.ofInstant(span.start(), China.ZONE));
        return minute(span.start()) + "至" + (sameDay ? clock(end) : minute(span.end()));
    }

    private static String clock(ZonedDateTime time) {
        return time.getHour() + "时" + time.getMinute() + "分";
    }

    /** A term, such as {@code 15日} or {@code 5个工作日}. */
    public static String term(Term term) {
        return term.length()
                + switch (term.unit()) {
                    case HOUR -> "小时";
                    case WORKING_DAY -> "个工作日";
                    case DAY -> "日";
                    case MONTH -> "个月";
                    case YEAR -> "年";
                };
    }

    /** A number from 1 to 99 in characters, such as {@code 二十一}. */
    public static String count(int number) {
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException("not between 1 and 99: " + number);
        }
        int tens = number / 10;
        int ones = number % 10;
        return (tens > 1 ? DIGITS.substring(tens, tens + 1) : "")
                + (tens > 0 ? "十" : "")
                + (ones > 0 ? DIGITS.substring(ones, ones + 1) : "");
    }

    /** Officers with their credentials, such as {@code 张三（执法证号：16090001）、李四（…）}. */
    public static String officers(List<CertifiedOfficer> officers) {
        return officers.stream()
                .map(officer -> officer.name() + "（执法证号：" + officer.credential() + "）")
                .collect(Collectors.joining("、"));
    }

    /** The paragraphs of a long text: its lines, without the blank ones and without indentation. */
    public static List<String> paragraphs(String text) {
        return text.lines()
                .map(Wording::stripped)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String stripped(String line) {
        return line.strip().replaceAll("^　+|　+$", "");
    }

    /** The value, or a stroke where it is empty. */
    public static String orStroke(String value) {
        return value.isBlank() ? STROKE : value;
    }

    /** The style of a table row with this text: only a long one may be broken over pages. */
    public static String row(String text) {
        return text.length() > LONGEST_WHOLE_CELL ? "long" : "whole";
    }

    /** A sentence with exactly one full stop at its end. */
    public static String sentence(String text) {
        var stripped = stripped(text);
        return stripped.matches("(?s).*[。；！？]$") ? stripped : stripped + "。";
    }
}
