package cn.mingjing.sheet.csv;

import cn.mingjing.sheet.SheetRow;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** One cell as text with separators spells it, and as it is meant. What is written here is read again as it was. */
final class CsvText {

    /** A spreadsheet program would run it: also after full-width signs, which it takes for plain ones. */
    private static final String RUNS = "[=+\\-@\\t\\r＝＋－＠]";

    private static final Pattern WOULD_RUN = Pattern.compile("(?s)'*" + RUNS + ".*");
    private static final Pattern DEFUSED = Pattern.compile("(?s)'+" + RUNS + ".*");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?%?");
    private static final Pattern KEPT_AS_TEXT = Pattern.compile("=\"([^\"]*)\"");
    private static final Pattern SHORTENED = Pattern.compile("-?\\d(\\.\\d{1,14})?E\\+\\d{2}");
    private static final int LONGEST_CODE = 30;

    private CsvText() {}

    /** What the user means by the field: {@code ="0012"} is a code, {@code 1.10101E+17} was a code once. */
    static String meant(String field) {
        var code = KEPT_AS_TEXT.matcher(field);
        if (code.matches()) {
            return code.group(1);
        }
        if (DEFUSED.matcher(field).matches()) {
            return field.substring(1);
        }
        return SHORTENED.matcher(field).matches() ? lengthened(field) : field;
    }

    /** The field for this text, harmless and in quotation marks where they are needed. */
    static String written(String text) {
        boolean runs =
                WOULD_RUN.matcher(text).matches() && !PLAIN_NUMBER.matcher(text).matches();
        var harmless = runs ? "'" + text : text;
        boolean quotes = harmless.chars().anyMatch(c -> c == ',' || c == ';' || c == '"' || c <= ' ');
        return quotes ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }

    private static String lengthened(String shortened) {
        var number = new BigDecimal(shortened);
        int digits = number.precision() - number.scale();
        if (digits > LONGEST_CODE || number.scale() > 0) {
            return shortened;
        }
        var plain = number.toPlainString();
        int lost = -number.scale();
        return plain.substring(0, plain.length() - lost)
                + String.valueOf(SheetRow.LOST).repeat(lost);
    }
}
