package cn.mingjing.portal.web;

import cn.mingjing.portal.notices.SearchWords;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a text in which the words searched for stand out.
 *
 * @param found whether it is one of these words
 */
public record Marked(String text, boolean found) {

    /** The text in pieces; case makes no difference. */
    public static List<Marked> in(String text, SearchWords words) {
        List<Marked> pieces = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length(); ) {
            int length = longest(text, at, words);
            if (length == 0) {
                at++;
                continue;
            }
            if (at > from) {
                pieces.add(new Marked(text.substring(from, at), false));
            }
            pieces.add(new Marked(text.substring(at, at + length), true));
            at += length;
            from = at;
        }
        if (from < text.length()) {
            pieces.add(new Marked(text.substring(from), false));
        }
        return List.copyOf(pieces);
    }

    private static int longest(String text, int at, SearchWords words) {
        return words.runs().stream()
                .filter(run -> text.regionMatches(true, at, run, 0, run.length()))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
