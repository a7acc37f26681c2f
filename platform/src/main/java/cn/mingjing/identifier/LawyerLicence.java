package cn.mingjing.identifier;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a lawyer's licence (律师执业证) or of a public lawyer's (公职律师证), after the Ministry of Justice's rules: both
 * are numbered alike. It has no check digit.
 *
 * @param value 17 digits, the first of which is 1
 */
public record LawyerLicence(String value) {

    private static final Pattern SHAPE = Pattern.compile("1\\d{16}");

    public LawyerLicence {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not the number of a lawyer's licence");
        }
    }

    /** Reads a number as people type it: full-width and spaces are let pass; empty if it is none. */
    public static Optional<LawyerLicence> read(String typed) {
        String plain = Typed.plain(typed);
        return SHAPE.matcher(plain).matches() ? Optional.of(new LawyerLicence(plain)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
