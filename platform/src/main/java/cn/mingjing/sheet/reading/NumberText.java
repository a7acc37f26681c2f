package cn.mingjing.sheet.reading;

import cn.mingjing.sheet.SheetRow;
import cn.mingjing.sheet.reading.CellFormat.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Numbers of a workbook as the user sees them. */
public final class NumberText {

    /** A spreadsheet keeps so many digits of a number. */
    private static final int KEPT_DIGITS = 15;

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,100}");
    private static final int SECONDS_OF_A_DAY = 86_400;
    /** 31 December 9999. */
    private static final double LAST_DAY = 2_958_466;

    private static final int DAYS_FROM_1900_TO_1904 = 1462;
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

    private NumberText() {}

    /** @param literal as written in the file, which may keep more digits than a spreadsheet would */
    public static String of(String literal, CellFormat format, boolean from1904) {
        if (format.kind() == Kind.NUMBER
                && format.leastDigits() == 1
                && WHOLE.matcher(literal).matches()) {
            return literal;
        }
        try {
            double value = Double.parseDouble(literal);
            return Double.isFinite(value) ? of(value, format, from1904) : literal;
        } catch (NumberFormatException notANumber) {
            return literal;
        }
    }

    /** @param from1904 whether days count from 1 January 1904, as in old files from a Macintosh */
    public static String of(double value, CellFormat format, boolean from1904) {
        double days = from1904 ? value + DAYS_FROM_1900_TO_1904 : value;
        return switch (format.kind()) {
            case SHARE -> number(value * 100, format) + "%";
            case DAY -> days >= 1 && days < LAST_DAY ? day(days) : number(value, CellFormat.GENERAL);
            case DAY_AND_TIME, TIME -> moment(value, days);
            case NUMBER -> number(value, format);
        };
    }

    private static String moment(double value, double days) {
        if (value >= 0 && value < 1) {
            return time(value);
        }
        return value >= 1 && days < LAST_DAY ? dayAndTime(days) : number(value, CellFormat.GENERAL);
    }

    private static String number(double value, CellFormat format) {
        var kept = BigDecimal.valueOf(value).round(new MathContext(KEPT_DIGITS, RoundingMode.HALF_UP));
        if (format.places() >= 0 && kept.scale() > format.places()) {
            kept = kept.setScale(format.places(), RoundingMode.HALF_UP);
        }
        if (kept.signum() == 0) {
            return "0".repeat(format.leastDigits());
        }
        var text = kept.stripTrailingZeros().toPlainString();
        int digits = kept.precision() - kept.scale();
        if (digits > KEPT_DIGITS) {
            int known = KEPT_DIGITS + (kept.signum() < 0 ? 1 : 0);
            return text.substring(0, known) + String.valueOf(SheetRow.LOST).repeat(text.length() - known);
        }
        int missing = format.leastDigits() - Math.max(1, digits);
        return kept.signum() > 0 && missing > 0 ? "0".repeat(missing) + text : text;
    }

    private static String day(double days) {
        return date((long) Math.floor(days)).toString();
    }

    private static String dayAndTime(double days) {
        long seconds = Math.round(days * SECONDS_OF_A_DAY);
        var time = LocalTime.ofSecondOfDay(seconds % SECONDS_OF_A_DAY);
        var moment = LocalDateTime.of(date(seconds / SECONDS_OF_A_DAY), time);
        return time.equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toLocalDate() + " " + clock(time);
    }

    private static String time(double part) {
        return clock(LocalTime.ofSecondOfDay(Math.round(part * SECONDS_OF_A_DAY) % SECONDS_OF_A_DAY));
    }

    private static String clock(LocalTime time) {
        return time.format(time.getSecond() == 0 ? MINUTES : SECONDS);
    }

    /** Spreadsheets believe in a 29 February 1900, day 60: before it the count starts one day later. */
    private static LocalDate date(long days) {
        return LocalDate.of(1899, 12, days < 60 ? 31 : 30).plusDays(days);
    }
}
