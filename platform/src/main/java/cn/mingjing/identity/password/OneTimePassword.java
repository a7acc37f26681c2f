package cn.mingjing.identity.password;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Makes passwords that are shown once and changed at the first sign-in. */
public final class OneTimePassword {

    /** Without letters and digits that are taken for one another. */
    private static final String SMALL = "abcdefghijkmnpqrstuvwxyz";

    private static final String CAPITAL = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String DIGITS = "23456789";
    private static final SecureRandom CHANCE = new SecureRandom();

    private OneTimePassword() {}

    /** A new one, such as {@code Kfwt-7302-mxqr-HVNB}: enough for every sensible password rule, about 67 bits. */
    public static String make() {
        return some(CAPITAL, 1) + some(SMALL, 3) + "-" + some(DIGITS, 4) + "-" + some(SMALL, 4) + "-"
                + some(CAPITAL, 4);
    }

    private static String some(String letters, int count) {
        return CHANCE.ints(count, 0, letters.length())
                .mapToObj(i -> letters.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
