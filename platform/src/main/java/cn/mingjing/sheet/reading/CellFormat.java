package cn.mingjing.sheet.reading;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a workbook shows a number: as a day, a time, a share, with so many places (ECMA-376-1 § 18.8.30). Signs of currency,
 * separators of thousands and words around the number are left out, so that what is read is a number still.
 *
 * @param leastDigits digits before the point, filled with zeros
 * @param places after the point; -1 for as many as there are
 */
public record CellFormat(Kind kind, int leastDigits, int places) {

    /** What the number stands for. */
    public enum Kind {
        NUMBER,
        SHARE,
        DAY,
        DAY_AND_TIME,
        TIME
    }

    /** As many places as there are. */
    public static final CellFormat GENERAL = new CellFormat(Kind.NUMBER, 1, -1);

    private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+]|m+]|s+])[^\\]]*]");
    private static final Pattern PLACES = Pattern.compile("[^0#?.]*([#0,]*[#0])(?:\\.([0#]*))?[^0#?.,]*");
    private static final Pattern DAY_PARTS = Pattern.compile("[yde]|(?<![hs:])m(?![:s])");

    /** @param code as written in the file; null where the file only gives a number that the standard explains */
    public static CellFormat of(int number, @Nullable String code) {
        return code == null ? builtIn(number) : of(code);
    }

    private static CellFormat builtIn(int number) {
        if (number >= 14 && number <= 17
                || number >= 27 && number <= 31
                || number >= 50 && number <= 58
                || number == 36) {
            return new CellFormat(Kind.DAY, 1, -1);
        }
        if (number >= 18 && number <= 21 || number >= 32 && number <= 35 || number >= 45 && number <= 47) {
            return new CellFormat(Kind.TIME, 1, -1);
        }
        return switch (number) {
            case 1, 3, 5, 6, 37, 38, 41, 42 -> new CellFormat(Kind.NUMBER, 1, 0);
            case 2, 4, 7, 8, 39, 40, 43, 44 -> new CellFormat(Kind.NUMBER, 1, 2);
            case 9 -> new CellFormat(Kind.SHARE, 1, 0);
            case 10 -> new CellFormat(Kind.SHARE, 1, 2);
            case 22 -> new CellFormat(Kind.DAY_AND_TIME, 1, -1);
            default -> GENERAL;
        };
    }

    private static CellFormat of(String code) {
        var shown = NOT_SHOWN.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        int end = shown.indexOf(';');
        var first = (end < 0 ? shown : shown.substring(0, end)).strip();
        if (first.contains("general") || first.contains("通用") || first.equals("@")) {
            return GENERAL;
        }
        var time = timeOrDay(first.replace("e+", "").replace("e-", ""));
        return time != null ? new CellFormat(time, 1, -1) : number(first);
    }

    private static @Nullable Kind timeOrDay(String shown) {
        var letters = shown.replace("am/pm", "").replace("a/p", "");
        boolean time = letters.contains("h") || letters.contains("s");
        boolean day = DAY_PARTS
                .matcher(letters.replaceAll("(h+\\W*)m+|m+(\\W*s)", "$1$2"))
                .find();
        if (letters.contains("0") && !time || letters.contains("#")) {
            return null;
        }
        return day ? (time ? Kind.DAY_AND_TIME : Kind.DAY) : time ? Kind.TIME : null;
    }

    private static CellFormat number(String shown) {
        Matcher parts = PLACES.matcher(shown);
        if (!parts.matches() || shown.contains("e+") || shown.contains("/")) {
            return GENERAL;
        }
        var whole = String.valueOf(parts.group(1));
        int places = parts.group(2) == null ? 0 : parts.group(2).length();
        int least = (int) whole.chars().filter(c -> c == '0').count();
        return new CellFormat(shown.contains("%") ? Kind.SHARE : Kind.NUMBER, Math.max(1, least), places);
    }
}
