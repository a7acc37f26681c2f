package cn.mingjing.disclosure.treatment;

import cn.mingjing.casework.CaseFile;
import java.util.Comparator;
import java.util.List;

/** Suggests texts for the public: every name and number the case knows is replaced; a person confirms the rest. */
public final class Masking {

    private Masking() {}

    /** The text with everything that identifies a person replaced. */
    public static String of(String text, CaseFile file) {
        Identifiers identifiers = Identifiers.of(file);
        List<String> longestFirst = identifiers.secrets().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        String masked = text;
        for (String secret : longestFirst) {
            masked = masked.replace(secret, mask(secret));
        }
        for (String number : Numbers.personalIn(masked)) {
            masked = masked.replace(number, "（略）");
        }
        return masked;
    }

    /** A person's name as surname with 某; anything else is left out. */
    public static String mask(String secret) {
        boolean name = secret.length() >= 2
                && secret.length() <= 4
                && secret.codePoints().allMatch(Character::isIdeographic);
        return name ? secret.substring(0, 1) + "某".repeat(secret.length() - 1) : "（略）";
    }
}
