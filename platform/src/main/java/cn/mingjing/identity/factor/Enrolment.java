package cn.mingjing.identity.factor;

import cn.mingjing.ui.Qr;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What is shown once so that an authenticator can learn the secret.
 *
 * @param secret in Base32
 * @param address the same as authenticators read it
 */
public record Enrolment(String secret, String address) {

    private static final String ISSUER = "Mingjing";

    public static Enrolment of(String secret, String account) {
        var label = URLEncoder.encode(account, StandardCharsets.UTF_8).replace("+", "%20");
        return new Enrolment(
                secret, "otpauth://totp/" + ISSUER + ":" + label + "?secret=" + secret + "&issuer=" + ISSUER);
    }

    /** The secret in groups of four, to be typed. */
    public String grouped() {
        return secret.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** The address as a code to be scanned. */
    public Qr qr() {
        return Qr.of(address);
    }

    @Override
    public String toString() {
        return "Enrolment";
    }
}
