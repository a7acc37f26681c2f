package cn.mingjing.bundle.making;

import java.util.List;
import java.util.Locale;

/**
 * An original as the facts of a bundle cite it.
 *
 * @param sm3 the national digest of the same bytes, lower-case hexadecimal; no fact commits to it
 * @param labels the names under which it is cited
 * @param facts numbers of the facts that cite it
 */
public record CitedOriginal(
        String sha256, String sm3, long size, String mediaType, List<String> labels, List<Integer> facts) {

    public CitedOriginal {
        labels = List.copyOf(labels);
        facts = List.copyOf(facts);
    }

    /** Its place in a bundle that encloses it; of its label, only an ending that is certain to be harmless is taken. */
    String path() {
        String label = labels.getFirst();
        String ending = label.substring(label.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return "originals/" + sha256 + (ending.matches("[a-z0-9]{1,8}") ? "." + ending : "");
    }
}
