package cn.mingjing.authority;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A government or ministry that issues credentials, and what their numbers look like. Formats differ from issuer to
 * issuer, so they are entered, not programmed.
 *
 * @param name as printed on its credentials, such as {@code 河南省人民政府}
 * @param rule what a number looks like, in words, such as {@code 以 41 开头的十一位数字}
 * @param pattern the same for the machine: characters, {@code \d} and sets in brackets, each repeated by <code>{n}</code> or
 *     <code>{n,m}</code>
 */
public record CredentialIssuer(String name, String rule, String pattern) {

    /** Nothing that can be repeated without bound or nested, so that no number takes long to check. */
    private static final Pattern PLAIN = Pattern.compile(
            "(?:(?:[^\\\\\\[\\](){}.*+?|^$]|\\\\d|\\[[^\\[\\]\\\\^&]+])(?:\\{\\d{1,2}(?:,\\d{1,2})?})?)+");

    public CredentialIssuer {
        if (!isPattern(pattern)) {
            throw new IllegalArgumentException("not a pattern of numbers: " + pattern);
        }
    }

    public static boolean isPattern(String pattern) {
        if (!PLAIN.matcher(pattern).matches()) {
            return false;
        }
        try {
            Pattern.compile(pattern);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    /** Whether a credential of this issuer can bear the number. */
    public boolean allows(String number) {
        return number.matches(pattern);
    }
}
