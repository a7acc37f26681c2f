package cn.mingjing.originals;

import java.text.Normalizer;

/** Names that files came with, made fit to be shown; they are never used as paths. */
final class Labels {

    private static final int LONGEST = 200;
    private static final String NAMELESS = "未命名";

    private Labels() {}

    static String clean(String name) {
        var text = Normalizer.normalize(name, Normalizer.Form.NFC);
        var last = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
        var shown = last.codePoints()
                .filter(Labels::isShown)
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return shown.isEmpty() || shown.chars().allMatch(c -> c == '.') ? NAMELESS : shown;
    }

    /** Not control characters, halves of pairs, or marks that turn the direction of writing. */
    private static boolean isShown(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
    }
}
