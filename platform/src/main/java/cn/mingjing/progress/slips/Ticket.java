package cn.mingjing.progress.slips;

import cn.mingjing.progress.AcceptanceNumber;
import cn.mingjing.progress.QueryCode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.concurrent.Semaphore;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What is kept of number and code together: a slow hash that no one can be told from the other by. A wrong number and a wrong
 * code cost the same hash and the same one look-up, and find the same: nothing.
 */
final class Ticket {

    private static final String PURPOSE = "mingjing/progress/1/";
    private static final int ROUNDS = 100_000;
    private static final int BITS = 256;

    /** Hashing is dear on purpose; a few at a time, the others wait their turn. */
    private static final Semaphore PLACES = new Semaphore(2, true);

    private Ticket() {}

    static byte[] of(AcceptanceNumber number, QueryCode code) {
        PLACES.acquireUninterruptibly();
        try {
            var salt = (PURPOSE + number.value()).getBytes(StandardCharsets.UTF_8);
            var spec = new PBEKeySpec(
                    code.value().isEmpty() ? new char[] {' '} : code.value().toCharArray(), salt, ROUNDS, BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has this hash", e);
        } finally {
            PLACES.release();
        }
    }
}
