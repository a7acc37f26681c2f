package cn.mingjing.calendar;

/** Hears of a newly imported year, in the transaction of the import; every bean of this type is told. */
public interface CalendarChanged {

    /**
     * Counts again what reaches into the year.
     *
     * @param calendar the calendar with the year as just imported
     */
    void calendarChanged(int year, Calendar calendar);
}
