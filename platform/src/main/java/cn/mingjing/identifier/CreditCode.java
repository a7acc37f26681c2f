package cn.mingjing.identifier;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A unified social credit code (统一社会信用代码) after GB 32100-2015, whose check character holds.
 *
 * @param value 18 characters, digits and capital letters without I, O, S, V and Z
 */
public record CreditCode(String value) implements EntityNumber {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SHAPE = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}");

    public CreditCode {
        if (!holds(value)) {
            throw new IllegalArgumentException("not a unified social credit code");
        }
    }

    /** Reads a code as people type it: full-width, small letters and spaces are let pass; empty if the check fails. */
    public static Optional<CreditCode> read(String typed) {
        String plain = Typed.plain(typed);
        return holds(plain) ? Optional.of(new CreditCode(plain)) : Optional.empty();
    }

    /** The division (GB/T 2260, six digits) of the authority that registered it. */
    public String divisionCode() {
        return value.substring(2, 8);
    }

    private static boolean holds(String text) {
        return SHAPE.matcher(text).matches() && text.charAt(17) == checkCharacter(text);
    }

    /** Weights are the powers of 3 modulo 31; the weighted sum with the check character is a multiple of 31. */
    private static char checkCharacter(String text) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(text.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    @Override
    public String toString() {
        return value;
    }
}
