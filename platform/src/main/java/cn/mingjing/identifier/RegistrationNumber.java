package cn.mingjing.identifier;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A business registration number (注册号) of the older kind, 15 digits after GS 15-2006; kept as it stands on old papers,
 * and flagged as {@linkplain #superseded() superseded} by the credit code since 2015-10-01.
 *
 * @param value 15 digits, the last one the check digit
 */
public record RegistrationNumber(String value) implements EntityNumber {

    private static final Pattern SHAPE = Pattern.compile("\\d{15}");

    public RegistrationNumber {
        if (!holds(value)) {
            throw new IllegalArgumentException("not a business registration number");
        }
    }

    /** Reads a number as people type it; empty if the check fails. */
    public static Optional<RegistrationNumber> read(String typed) {
        String plain = Typed.plain(typed);
        return holds(plain) ? Optional.of(new RegistrationNumber(plain)) : Optional.empty();
    }

    @Override
    public boolean superseded() {
        return true;
    }

    /** ISO 7064, MOD 11,10. */
    private static boolean holds(String text) {
        if (!SHAPE.matcher(text).matches()) {
            return false;
        }
        int product = 10;
        for (int i = 0; i < 14; i++) {
            int sum = (product + digit(text, i)) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (product + digit(text, 14)) % 10 == 1;
    }

    private static int digit(String text, int at) {
        return text.charAt(at) - '0';
    }

    @Override
    public String toString() {
        return value;
    }
}
