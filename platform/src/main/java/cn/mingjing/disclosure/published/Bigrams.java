package cn.mingjing.disclosure.published;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Pairs of neighbouring characters: what a Chinese search of two characters and more is answered from. */
public final class Bigrams {

    private Bigrams() {}

    /** Every pair in the texts, normalised; letters and digits count as characters, everything else divides. */
    public static Set<String> of(List<String> texts) {
        Set<String> pairs = new LinkedHashSet<>();
        for (String text : texts) {
            for (String run : Normalizer.normalize(text, Normalizer.Form.NFKC)
                    .toLowerCase(Locale.ROOT)
                    .split("[^\\p{L}\\p{N}]+")) {
                for (int i = 0; i + 2 <= run.length(); i++) {
                    pairs.add(run.substring(i, i + 2));
                }
            }
        }
        return pairs;
    }
}
