package cn.mingjing.calendar;

/** The calendar in force. */
public interface WorkingDays {

    /** The snapshot as imported so far; take one for a whole act, so that all its terms are counted alike. */
    Calendar calendar();
}
