package cn.mingjing.casework.procedure;

import static cn.mingjing.law.Rule.because;
import static cn.mingjing.law.Rule.lawful;

import cn.mingjing.law.Rule;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Dates as the procedure's rules speak of them. */
final class Dates {

    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private Dates() {}

    static String text(LocalDate date) {
        return CHINESE.format(date);
    }

    /** A finding when the date lies before the first or after the last day allowed. */
    static Optional<Rule.Finding> between(String what, LocalDate date, LocalDate first, LocalDate last) {
        if (date.isBefore(first)) {
            return because("%s %s 早于 %s。".formatted(what, text(date), text(first)), "请核对日期。");
        }
        return date.isAfter(last)
                ? because("%s %s 晚于 %s。".formatted(what, text(date), text(last)), "请核对日期。")
                : lawful();
    }
}
