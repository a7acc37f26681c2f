package cn.mingjing.identity.factor;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
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
    private static final int QUIET = 4;

    public static Enrolment of(String secret, String account) {
        var label = URLEncoder.encode(account, StandardCharsets.UTF_8).replace("+", "%20");
        return new Enrolment(
                secret, "otpauth://totp/" + ISSUER + ":" + label + "?secret=" + secret + "&issuer=" + ISSUER);
    }

    /** The secret in groups of four, to be typed. */
    public String grouped() {
        return secret.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** The QR code of the address as one SVG path, one unit a module, with its quiet zone. */
    public Qr qr() {
        try {
            var matrix = Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
            var path = new StringBuilder();
            for (int y = 0; y < matrix.getHeight(); y++) {
                for (int x = 0; x < matrix.getWidth(); x++) {
                    if (matrix.get(x, y) == 1) {
                        path.append('M')
                                .append(x + QUIET)
                                .append(' ')
                                .append(y + QUIET)
                                .append("h1v1h-1z");
                    }
                }
            }
            return new Qr(matrix.getWidth() + 2 * QUIET, path.toString());
        } catch (WriterException e) {
            throw new IllegalStateException("an address of this length fits into a QR code", e);
        }
    }

    /**
     * A QR code.
     *
     * @param size width and height in modules
     * @param path the dark modules
     */
    public record Qr(int size, String path) {}

    @Override
    public String toString() {
        return "Enrolment";
    }
}
