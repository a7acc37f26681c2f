package cn.mingjing.originals;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import org.bouncycastle.crypto.digests.SM3Digest;

/** SHA-256 and SM3 of bytes that come piece by piece, in one pass. Not for several threads at once. */
public final class Digesting {

    private static final int BUFFER = 64 * 1024;

    /** The national digest is the slower one by far: for a piece as long as this, a second processor takes it. */
    private static final int WORTH_SHARING = 32 * 1024;

    private final MessageDigest sha256 = sha256();
    private final SM3Digest sm3 = new SM3Digest();
    private long size;

    /** Where a piece of the bytes goes while it is digested. */
    @FunctionalInterface
    public interface Sink {
        void take(byte[] bytes, int length) throws IOException;
    }

    /** Digests everything up to the end of the stream. */
    public static Digests of(InputStream content) throws IOException {
        return of(content, (bytes, length) -> {});
    }

    /** Digests everything up to the end of the stream, and hands on every piece. */
    public static Digests of(InputStream content, Sink sink) throws IOException {
        var digesting = new Digesting();
        digesting.take(content, sink);
        return digesting.finish();
    }

    /** Adds everything up to the end of the stream; what a failing sink was handed last counts as taken. */
    public void take(InputStream content, Sink sink) throws IOException {
        var buffer = new byte[BUFFER];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            take(buffer, read, sink);
        }
    }

    /** Adds the first bytes of a buffer, while the sink takes them as well; the buffer is free again on return. */
    public void take(byte[] bytes, int length, Sink sink) throws IOException {
        size += length;
        if (length < WORTH_SHARING) {
            sm3.update(bytes, 0, length);
            sha256.update(bytes, 0, length);
            sink.take(bytes, length);
            return;
        }
        var national = CompletableFuture.runAsync(() -> sm3.update(bytes, 0, length));
        try {
            sha256.update(bytes, 0, length);
            sink.take(bytes, length);
        } finally {
            national.join();
        }
    }

    /** How many bytes were added so far. */
    public long size() {
        return size;
    }

    /** What the digests come to; nothing can be added after it. */
    public Digests finish() {
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
