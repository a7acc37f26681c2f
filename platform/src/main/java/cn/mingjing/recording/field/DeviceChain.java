package cn.mingjing.recording.field;

import cn.mingjing.recording.field.FieldAccount.Link;
import cn.mingjing.recording.field.FieldAccount.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Makes the chain of hashes again that a device made while it recorded, from the bytes that arrived ({@code docs/field-chain.md}):
 * h<sub>0</sub> = SHA-256(the part's id in UTF-8), h<sub>i</sub> = SHA-256(h<sub>i−1</sub> ‖ chunk<sub>i</sub>).
 */
final class DeviceChain {

    private static final int PIECE = 64 * 1024;

    private DeviceChain() {}

    /** The first chunk, counted from 1, that is not what the device hashed; empty where all are, and nothing is left over. */
    static Optional<Integer> firstDiffering(Part part, InputStream bytes) throws IOException {
        MessageDigest digest = sha256();
        byte[] link = digest.digest(part.id().toString().getBytes(StandardCharsets.UTF_8));
        int number = 0;
        for (Link told : part.chunks()) {
            number++;
            digest.update(link);
            boolean whole = take(bytes, told.bytes(), digest);
            link = digest.digest();
            if (!whole || !HexFormat.of().formatHex(link).equals(told.hash())) {
                return Optional.of(number);
            }
        }
        boolean last = bytes.read() < 0 && HexFormat.of().formatHex(link).equals(part.head());
        return last ? Optional.empty() : Optional.of(number + 1);
    }

    private static boolean take(InputStream bytes, long length, MessageDigest digest) throws IOException {
        var piece = new byte[PIECE];
        long left = length;
        while (left > 0) {
            int read = bytes.read(piece, 0, (int) Math.min(left, PIECE));
            if (read < 0) {
                return false;
            }
            digest.update(piece, 0, read);
            left -= read;
        }
        return true;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
