package cn.mingjing.progress;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Names a matter to whoever asks after it (受理编号): division, year, running number, such as {@code 410900-2026-00017}. It is no secret;
 * the code beside it is.
 */
public record AcceptanceNumber(String value) {

    private static final int DIVISION = 6;
    private static final int YEAR = 10;

    public static AcceptanceNumber of(String division, int year, int serial) {
        return new AcceptanceNumber("%s-%d-%05d".formatted(division, year, serial));
    }

    /** As typed: full-width digits, spaces and missing hyphens do not matter. */
    public static AcceptanceNumber typed(String text) {
        String digits = Normalizer.normalize(text, Form.NFKC).replaceAll("[^0-9]", "");
        return digits.length() <= YEAR
                ? new AcceptanceNumber(digits)
                : new AcceptanceNumber(digits.substring(0, DIVISION) + "-" + digits.substring(DIVISION, YEAR) + "-"
                        + digits.substring(YEAR));
    }

    @Override
    public String toString() {
        return value;
    }
}
