package cn.mingjing.disclosure.treatment;

import cn.mingjing.casework.CaseFile;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Suggests texts for the public: every name and number the case knows is replaced; a person confirms the rest. */
public final class Masking {

    /** From an ASCII character to its form in full width. */
    private static final int FULL_WIDTH = 0xFEE0;

    private Masking() {}

    /** The text with everything that identifies a person replaced. */
    public static String of(String text, CaseFile file) {
        Identifiers identifiers = Identifiers.of(file);
        List<String> longestFirst = identifiers.secrets().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        String masked = text;
        for (String secret : longestFirst) {
            masked = replaced(masked, secret, mask(secret));
        }
        for (String number : Numbers.personalIn(Identifiers.normal(masked))) {
            masked = replaced(masked, number, "（略）");
        }
        return masked;
    }

    /** Replaces what reads like the secret, with spaces in between or in full width as well. */
    private static String replaced(String text, String secret, String shown) {
        String anySpelling = Identifiers.normal(secret)
                .codePoints()
                .mapToObj(Masking::anyWidth)
                .collect(Collectors.joining("[\\s\\p{Z}\\p{Cf}]*"));
        return anySpelling.isEmpty()
                ? text
                : Pattern.compile(anySpelling, Pattern.CASE_INSENSITIVE)
                        .matcher(text)
                        .replaceAll(Matcher.quoteReplacement(shown));
    }

    private static String anyWidth(int character) {
        String narrow = Pattern.quote(Character.toString(character));
        boolean has = character > ' ' && character < 0x7F;
        return has ? "(?:" + narrow + "|" + Character.toString(character + FULL_WIDTH) + ")" : narrow;
    }

    /** A person's name as surname with 某; anything else is left out. */
    public static String mask(String secret) {
        boolean name = secret.length() >= 2
                && secret.length() <= 4
                && secret.codePoints().allMatch(Character::isIdeographic);
        return name ? secret.substring(0, 1) + "某".repeat(secret.length() - 1) : "（略）";
    }
}
