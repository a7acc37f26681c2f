package cn.mingjing.originals.keeping;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/** SHA-256 and SM3 of the same bytes, taken in one pass. */
final class BothDigests {

    private static final int BUFFER = 64 * 1024;

    private final MessageDigest sha256 = sha256();
    private final SM3Digest sm3 = new SM3Digest();

    /** Where a piece of the bytes goes after it has been digested. */
    @FunctionalInterface
    interface Sink {
        void take(byte[] bytes, int length) throws IOException;
    }

    /** What both come to. */
    record Digests(String sha256, String sm3, long size) {}

    /** Digests everything up to the end of the stream. */
    static Digests of(InputStream content, Sink sink) throws IOException {
        var digests = new BothDigests();
        var buffer = new byte[BUFFER];
        long size = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            digests.sha256.update(buffer, 0, read);
            digests.sm3.update(buffer, 0, read);
            size += read;
            sink.take(buffer, read);
        }
        return digests.finish(size);
    }

    private Digests finish(long size) {
        var national = new byte[sm3.getDigestSize()];
        sm3.doFinal(national, 0);
        var hex = HexFormat.of();
        return new Digests(hex.formatHex(sha256.digest()), hex.formatHex(national), size);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
