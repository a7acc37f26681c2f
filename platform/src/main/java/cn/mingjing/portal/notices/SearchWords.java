package cn.mingjing.portal.notices;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * What somebody searches for, divided as the index of notices is: into pairs of neighbouring characters.
 *
 * @param runs unbroken runs of letters and digits, normalised; each is looked for as a phrase
 */
public record SearchWords(List<String> runs) {

    private static final int MOST_RUNS = 8;

    /** Letters and digits count, everything else divides; the same rule as {@code disclosure} writes its index by. */
    public static SearchWords of(String asked) {
        return new SearchWords(Arrays.stream(normal(asked).split("[^\\p{L}\\p{N}]+"))
                .filter(run -> !run.isEmpty())
                .limit(MOST_RUNS)
                .toList());
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    public boolean none() {
        return runs.isEmpty();
    }

    /** Whether there is nothing long enough to be found quickly. */
    public boolean tooShort() {
        return runs.stream().noneMatch(run -> run.length() > 1);
    }

    /** Whether all of them stand in a text. */
    public boolean standIn(String text) {
        String normal = normal(text);
        return runs.stream().allMatch(normal::contains);
    }

    /** Where in a text the first of them begins; empty where none does. */
    public OptionalInt firstIn(String text) {
        String normal = normal(text);
        // Where normalising changes the length, places of the one are none of the other.
        String same = normal.length() == text.length() ? normal : text;
        return runs.stream().mapToInt(same::indexOf).filter(at -> at >= 0).min();
    }

    /** All of them, as patterns of LIKE: runs have no character that a pattern gives a meaning. */
    public List<String> patterns() {
        return runs.stream().map(run -> "%" + run + "%").toList();
    }

    /** What pairs alone do not decide, as patterns of LIKE. */
    public List<String> phrases() {
        return runs.stream()
                .filter(run -> run.length() != 2)
                .map(run -> "%" + run + "%")
                .toList();
    }

    /** The pairs, as a tsquery that asks for all of them. */
    public String query() {
        List<String> pairs = new ArrayList<>();
        for (String run : runs) {
            for (int i = 0; i + 2 <= run.length(); i++) {
                pairs.add("'" + run.substring(i, i + 2) + "'");
            }
        }
        return pairs.stream().distinct().collect(Collectors.joining(" & "));
    }
}
