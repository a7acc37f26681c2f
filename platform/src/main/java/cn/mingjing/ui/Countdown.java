package cn.mingjing.ui;

import static cn.mingjing.ui.Text.text;

import java.time.LocalDate;

/**
 * A term as both what is left and its date: {@code 还有 3 个工作日（11月26日 前）}, {@code 逾期 1 日}.
 *
 * <p>What is left is counted by whoever knows the calendar; this only says it.
 */
public record Countdown(Tone tone, String words) {

    /** From how many units left on a term counts as near. */
    private static final int NEAR = 3;

    /** A term counted in working days; {@code left} is 0 on its last day, negative afterwards. */
    public static Countdown workingDays(long left, LocalDate due) {
        return left < 0 ? overdue(text("ui.due.late.working-days", -left)) : open("working-days", left, due);
    }

    /** A term counted in calendar days; {@code left} is 0 on its last day, negative afterwards. */
    public static Countdown days(long left, LocalDate due) {
        return left < 0 ? overdue(text("ui.due.late.days", -left)) : open("days", left, due);
    }

    /** A term counted in hours; {@code left} is 0 within its last hour, negative afterwards. */
    public static Countdown hours(long left) {
        if (left < 0) {
            return overdue(text("ui.due.late.hours", -left));
        }
        return new Countdown(left < NEAR ? Tone.SOON : Tone.OPEN, text("ui.due.hours", left));
    }

    /** A term that nothing is owed for any more. */
    public static Countdown met(LocalDate on) {
        return new Countdown(Tone.MET, text("ui.due.met", Shown.shortDay(on)));
    }

    /** The same, said to be provisional: its year's holidays are not announced yet. */
    public Countdown provisional() {
        return new Countdown(tone, text("ui.due.provisional", words));
    }

    private static Countdown open(String unit, long left, LocalDate due) {
        return left == 0
                ? new Countdown(Tone.SOON, text("ui.due.today", Shown.shortDay(due)))
                : new Countdown(
                        left <= NEAR ? Tone.SOON : Tone.OPEN, text("ui.due." + unit, left, Shown.shortDay(due)));
    }

    private static Countdown overdue(String words) {
        return new Countdown(Tone.LATE, words);
    }
}
