package cn.mingjing.identifier;

import java.text.Normalizer;
import java.util.Locale;

/** What people type, brought to one form. */
final class Typed {

    private Typed() {}

    static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT);
    }
}
