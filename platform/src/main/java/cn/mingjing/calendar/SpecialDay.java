package cn.mingjing.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A day on which a notice of the State Council departs from the ordinary week.
 *
 * @param name the festival it belongs to, such as {@code 国庆节}
 * @param notice the notice's number, such as {@code 国办发明电〔2025〕7号}
 */
public record SpecialDay(LocalDate date, Kind kind, String name, String notice) {

    /** What the notice makes of the day. */
    public enum Kind {
        /** 放假 */
        OFF,
        /** 调休上班 */
        WORK
    }

    /** Whether the ordinary week, Monday to Friday, already says the same. */
    public boolean ordinary() {
        return (kind == Kind.WORK) == isWeekday(date);
    }

    static boolean isWeekday(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }
}
