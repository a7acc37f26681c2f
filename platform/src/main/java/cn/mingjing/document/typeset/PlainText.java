package cn.mingjing.document.typeset;

import java.text.Normalizer;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * XHTML whose characters can all be printed and read back.
 *
 * @param missing characters that no font has; the text has 〓 (U+3013, the mark for a missing sort) in their place
 */
record PlainText(String text, SortedSet<String> missing) {

    private static final int MISSING_SORT = 0x3013;

    /**
     * Replaces radicals and compatibility ideographs by their ordinary twins, drops what XML does not allow, and marks
     * characters without a glyph.
     */
    static PlainText of(String xhtml, Fonts fonts) {
        var text = new StringBuilder(xhtml.length());
        SortedSet<String> missing = new TreeSet<>();
        xhtml.codePoints().forEach(point -> {
            if (point < 0x80) {
                if (point >= ' ' || point == '\n' || point == '\t') {
                    text.appendCodePoint(point);
                }
            } else if (isIgnorable(point)) {
                return;
            } else {
                var ordinary = isRadicalOrCompatibility(point)
                        ? Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC)
                        : Character.toString(point);
                if (fonts.cover(ordinary.codePointAt(0))) {
                    text.append(ordinary);
                } else {
                    text.appendCodePoint(MISSING_SORT);
                    missing.add(Character.toString(point));
                }
            }
        });
        return new PlainText(text.toString(), missing);
    }

    private static boolean isRadicalOrCompatibility(int point) {
        return (point >= 0x2F00 && point <= 0x2FD5)
                || point == 0x2E9F
                || point == 0x2EF3
                || (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0x2F800 && point <= 0x2FA1F);
    }

    /** Lone surrogates, controls, zero-width and direction marks: nothing a reader could see, or safely be shown. */
    private static boolean isIgnorable(int point) {
        int type = Character.getType(point);
        return type == Character.SURROGATE
                || type == Character.CONTROL
                || type == Character.FORMAT
                || (point >= 0xFE00 && point <= 0xFE0F)
                || (point >= 0xE0100 && point <= 0xE01EF)
                || (point & 0xFFFE) == 0xFFFE;
    }
}
