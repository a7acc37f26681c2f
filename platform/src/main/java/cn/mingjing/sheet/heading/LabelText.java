package cn.mingjing.sheet.heading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Labels as people mean them, whatever they adorn them with. */
final class LabelText {

    private static final Pattern MARKS = Pattern.compile("[(\\[【〔{](必填|必填项|必录|选填|选填项|非必填|可不填|可选|可空)[)\\]】〕}]|[*※★☆]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\u200B\\uFEFF]");

    private LabelText() {}

    /** Two labels that read the same here are the same. */
    static String plain(String label) {
        var text = Normalizer.normalize(label, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var bare = SPACE.matcher(text).replaceAll("");
        return MARKS.matcher(bare).replaceAll("").replaceFirst(":$", "");
    }
}
