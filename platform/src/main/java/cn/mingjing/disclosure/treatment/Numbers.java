package cn.mingjing.disclosure.treatment;

import cn.mingjing.identifier.IdentityNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Personal numbers that give themselves away by their form: identity numbers (MOD 11-2) and mobile telephones. */
final class Numbers {

    private static final Pattern IDENTITY = Pattern.compile("(?<!\\d)\\d{17}[\\dxX]");
    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)");

    private Numbers() {}

    static List<String> personalIn(String text) {
        var found = new ArrayList<String>();
        Matcher identity = IDENTITY.matcher(text);
        while (identity.find()) {
            if (IdentityNumber.read(identity.group()).isPresent()) {
                found.add(identity.group());
            }
        }
        Matcher mobile = MOBILE.matcher(text);
        while (mobile.find()) {
            found.add(mobile.group());
        }
        return found;
    }
}
