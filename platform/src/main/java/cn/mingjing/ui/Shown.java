package cn.mingjing.ui;

import cn.mingjing.law.China;
import cn.mingjing.law.ChineseAmount;
import cn.mingjing.law.Fen;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How days, moments and amounts are written everywhere. */
public final class Shown {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Shown() {}

    /** {@code 2026年11月21日} */
    public static String day(LocalDate day) {
        return day.getYear() + "年" + shortDay(day);
    }

    /** {@code 11月21日} */
    public static String shortDay(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** {@code 2026年11月21日 09:30} */
    public static String moment(LocalDateTime moment) {
        return day(moment.toLocalDate()) + " " + time(moment);
    }

    /** The same for an instant, in China's time. */
    public static String moment(Instant instant) {
        return moment(LocalDateTime.ofInstant(instant, China.ZONE));
    }

    /** {@code 09:30} */
    public static String time(LocalDateTime moment) {
        return TIME.format(moment);
    }

    /** {@code 1,200.50}: yuan, grouped, as in tables. */
    public static String yuan(Fen amount) {
        return String.format(Locale.ROOT, "%,d.%02d", amount.amount() / 100, amount.amount() % 100);
    }

    /** {@code 600.00 元（陆佰元整）}: as in sentences. */
    public static String amount(Fen amount) {
        return amount.yuan() + " 元（" + ChineseAmount.inCapitals(amount) + "）";
    }
}
