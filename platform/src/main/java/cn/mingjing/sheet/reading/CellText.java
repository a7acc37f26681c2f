package cn.mingjing.sheet.reading;

/** Texts of cells, made tidy: nothing in them that cannot be seen, printed and kept. */
public final class CellText {

    /** The longest text that a cell of a workbook can hold. */
    public static final int LONGEST = 32_767;

    private CellText() {}

    /** Without space around it, the full-width and unbreakable kinds included; lines end with {@code \n}. */
    public static String tidy(String raw) {
        int from = 0;
        int to = raw.length();
        while (from < to && blank(raw.charAt(from))) {
            from++;
        }
        while (to > from && blank(raw.charAt(to - 1))) {
            to--;
        }
        for (int at = from; at < to; at++) {
            if (!plain(raw, at)) {
                return tidy(printable(raw.substring(from, to)));
            }
        }
        return raw.substring(from, to);
    }

    /** Only what can be printed and kept: no control characters, no halves of characters. */
    static String printable(String raw) {
        var kept = new StringBuilder(raw.length());
        for (int at = 0; at < raw.length(); at++) {
            char c = raw.charAt(at);
            if (c == '\r') {
                kept.append(at + 1 < raw.length() && raw.charAt(at + 1) == '\n' ? "" : "\n");
            } else if (plain(raw, at)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || invisible(c);
    }

    private static boolean plain(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return !invisible(c) && (c == '\n' || c == '\t' || !Character.isISOControl(c));
    }

    /** Byte order marks, zero-width spaces and what is no character at all. */
    private static boolean invisible(char c) {
        return c == '\uFEFF' || c == '\u200B' || c == '\u2060' || c >= '\uFFFE';
    }
}
