package cn.mingjing.disclosure.treatment;

import cn.mingjing.identifier.IdentityNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Personal numbers that give themselves away by their form: identity numbers (MOD 11-2), bank cards (Luhn), mobile telephones. */
final class Numbers {

    private static final Pattern IDENTITY = Pattern.compile("(?<!\\d)\\d{17}[\\dxX]");
    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)");

    private static final Pattern CARD = Pattern.compile("(?<!\\d)\\d{16,19}(?![\\dxX])");

    private Numbers() {}

    static List<String> personalIn(String text) {
        var found = new ArrayList<String>();
        Matcher identity = IDENTITY.matcher(text);
        while (identity.find()) {
            if (IdentityNumber.read(identity.group()).isPresent()) {
                found.add(identity.group());
            }
        }
        Matcher card = CARD.matcher(text);
        while (card.find()) {
            if (fits(card.group()) && !found.contains(card.group())) {
                found.add(card.group());
            }
        }
        Matcher mobile = MOBILE.matcher(text);
        while (mobile.find()) {
            found.add(mobile.group());
        }
        return found;
    }

    /** The check digit of ISO/IEC 7812-1. */
    private static boolean fits(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 1 ? digit * 2 : digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }
}
