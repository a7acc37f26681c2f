package cn.mingjing.identifier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A citizen's identity number (公民身份号码) after GB 11643-1999, whose birth date exists and whose check character holds.
 * Never shown to the public, and never printed by {@link #toString()}.
 *
 * @param value 17 digits and a check character, a digit or X
 */
public record IdentityNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{16}[\\dX]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final DateTimeFormatter BIRTH_DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    public IdentityNumber {
        if (!holds(value)) {
            throw new IllegalArgumentException("not an identity number");
        }
    }

    /** Reads a number as people type it: full-width, a small x and spaces are let pass; empty if a check fails. */
    public static Optional<IdentityNumber> read(String typed) {
        String plain = Typed.plain(typed);
        return holds(plain) ? Optional.of(new IdentityNumber(plain)) : Optional.empty();
    }

    public LocalDate birthDate() {
        return LocalDate.parse(value.substring(6, 14), BIRTH_DATE);
    }

    /** The person's full years of age on that day (行政处罚法 arts. 30 and 31 ask whether under 14 or under 18). */
    public int ageOn(LocalDate day) {
        return birthDate().until(day).getYears();
    }

    /** First six and last two characters, the rest stars: enough to tell two parties apart at the desk. */
    public String masked() {
        return value.substring(0, 6) + "**********" + value.substring(16);
    }

    /** ISO 7064, MOD 11-2. */
    private static boolean holds(String text) {
        return SHAPE.matcher(text).matches() && isBirthDate(text.substring(6, 14)) && checkHolds(text);
    }

    private static boolean checkHolds(String text) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (text.charAt(i) - '0') * WEIGHTS[i];
        }
        return text.charAt(17) == CHECK_CHARACTERS.charAt(sum % 11);
    }

    private static boolean isBirthDate(String digits) {
        try {
            return LocalDate.parse(digits, BIRTH_DATE).getYear() >= 1850;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    @Override
    public String toString() {
        return masked();
    }
}
