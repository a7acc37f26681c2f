package cn.mingjing.calendar;

import cn.mingjing.calendar.SpecialDay.Kind;
import cn.mingjing.law.China;
import cn.mingjing.law.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Working days as announced so far, and the counting of terms by them; immutable.
 *
 * <p>The day on which a term begins is not counted (行政强制法 art. 69 and 行政处罚法 art. 85 say which terms are working
 * days; the terms of the documents carry their unit). A term in months or years ends on the same day number, else on the
 * month's last day. Of a party's calendar term whose last day is a day off, the next working day is the last; an
 * authority's calendar term ends on its day.
 */
public final class Calendar {

    private final Map<LocalDate, SpecialDay> specialDays = new HashMap<>();
    private final Set<Integer> announcedYears;

    /**
     * A calendar of the ordinary week with these exceptions.
     *
     * @param announcedYears the years whose notice is among them
     */
    public Calendar(Collection<SpecialDay> specialDays, Set<Integer> announcedYears) {
        specialDays.forEach(day -> this.specialDays.put(day.date(), day));
        this.announcedYears = Set.copyOf(announcedYears);
    }

    /** Beyond the announced years the ordinary week is assumed. */
    public boolean isWorkingDay(LocalDate date) {
        @Nullable SpecialDay special = specialDays.get(date);
        return special == null ? SpecialDay.isWeekday(date) : special.kind() == Kind.WORK;
    }

    /** What a notice makes of the day; empty for a day of the ordinary week. */
    public Optional<SpecialDay> special(LocalDate date) {
        return Optional.ofNullable(specialDays.get(date));
    }

    /** Whether the holidays of that day's year have been announced. */
    public boolean announced(LocalDate date) {
        return announcedYears.contains(date.getYear());
    }

    /** The years whose notice is known. */
    public Set<Integer> announcedYears() {
        return announcedYears;
    }

    /** The day itself if it is a working day, else the next one. */
    public LocalDate workingDayFrom(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /**
     * The last day of a term.
     *
     * @param from the day of the event that the term counts from; not counted itself
     * @param term in any unit but hours, for which see {@link #due(Instant, Term)}
     */
    public Deadline due(LocalDate from, Term term, Whose whose) {
        return new Count(this, from, term).forward(whose);
    }

    /**
     * The last moment of a term in hours, which run through nights and days off.
     *
     * @param from the event, whose hour is not counted only in so far as it has gone by
     */
    public Instant due(Instant from, Term hours) {
        if (hours.unit() != Term.Unit.HOUR) {
            throw new IllegalArgumentException("not a term in hours: " + hours);
        }
        return from.plus(hours.length(), ChronoUnit.HOURS);
    }

    /**
     * The last day on which something can be done that must be done a term before an event, such as announcing a hearing
     * seven working days before it.
     *
     * @param event the day of the event; not counted itself
     */
    public Deadline latestBefore(LocalDate event, Term term) {
        return new Count(this, event, term).backward();
    }

    /** How many working days lie after the first day, up to and with the last; negative when the last lies before the first. */
    public int workingDaysBetween(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return -workingDaysBetween(last, first);
        }
        return (int) first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** How many working days are left after today; 0 on the last day, negative when it has gone by. */
    public int workingDaysLeft(Deadline deadline, Instant now) {
        return workingDaysBetween(LocalDate.ofInstant(now, China.ZONE), deadline.due());
    }
}
