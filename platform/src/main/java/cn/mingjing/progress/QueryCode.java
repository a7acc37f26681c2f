package cn.mingjing.progress;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The secret half of a query slip (查询码): ten characters out of thirty-two that are not mistaken for one another, fifty random
 * bits. It is shown once, on the slip; what is kept cannot be turned back into it.
 */
public record QueryCode(String value) {

    static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    static final int LENGTH = 10;

    private static final SecureRandom CHANCE = new SecureRandom();

    public static QueryCode random() {
        return new QueryCode(CHANCE.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(place -> ALPHABET.substring(place, place + 1))
                .collect(Collectors.joining()));
    }

    /** As typed: case, full-width characters, spaces and hyphens do not matter. */
    public static QueryCode typed(String text) {
        return new QueryCode(
                Normalizer.normalize(text, Form.NFKC).toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", ""));
    }

    /** As printed, in two halves. */
    public String printed() {
        return value.substring(0, LENGTH / 2) + "-" + value.substring(LENGTH / 2);
    }

    @Override
    public String toString() {
        return "QueryCode[…]";
    }
}
