package cn.mingjing.recording.upload;

import cn.mingjing.recording.upload.UploadRefused.Reason;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the bytes of one request must come to (tus extension <i>checksum</i>). */
record Checksum(String algorithm, byte[] expected) {

    /** In the words of the protocol, with the names that a JDK knows them by. */
    private static final Map<String, String> ALGORITHMS = Map.of("sha1", "SHA-1", "sha256", "SHA-256", "md5", "MD5");

    static final String OFFERED = "sha1,sha256,md5";

    /** Reads {@code sha1 Kq5sNclPz7QV2+lfQIuc6R7oRu0=}. */
    static Checksum parse(String header) {
        String[] parts = header.strip().split(" ");
        String algorithm = ALGORITHMS.get(parts[0]);
        if (parts.length != 2 || algorithm == null) {
            throw new UploadRefused(Reason.UNREADABLE, "Upload-Checksum");
        }
        try {
            return new Checksum(algorithm, Base64.getDecoder().decode(parts[1]));
        } catch (IllegalArgumentException e) {
            throw (UploadRefused) new UploadRefused(Reason.UNREADABLE, "Upload-Checksum").initCause(e);
        }
    }

    MessageDigest digest() {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws UploadRefused when it is another */
    void check(byte[] found) {
        if (!MessageDigest.isEqual(expected, found)) {
            throw new UploadRefused(Reason.CHECKSUM_DIFFERS);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Checksum that
                && algorithm.equals(that.algorithm)
                && MessageDigest.isEqual(expected, that.expected);
    }

    @Override
    public int hashCode() {
        return algorithm.hashCode();
    }
}
