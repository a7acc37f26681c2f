package cn.mingjing.ledger;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A 32-byte value: a SHA-256 or SM3 digest, or an HMAC.
 *
 * <p>Immutable. Two hashes are equal when their bytes are; the comparison is not constant-time, as nothing compared in
 * this package is secret.
 */
public final class Hash {
    /** Length in bytes. */
    public static final int SIZE = 32;

    private static final HexFormat HEX = HexFormat.of();

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Copies 32 bytes.
     *
     * @throws MalformedException when the length differs
     */
    public static Hash of(byte[] bytes) {
        if (bytes.length != SIZE) {
            throw new MalformedException("a hash has 32 bytes, not " + bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /** Copies the 32 bytes at an offset of a longer array, such as a tile. */
    public static Hash at(byte[] bytes, int offset) {
        return new Hash(Arrays.copyOfRange(bytes, offset, offset + SIZE));
    }

    /** Takes over an array that nobody else keeps. */
    static Hash owning(byte[] bytes) {
        return new Hash(bytes);
    }

    /**
     * Reads 64 lower-case hexadecimal digits.
     *
     * @throws MalformedException for anything else
     */
    public static Hash parseHex(String hex) {
        if (hex.length() != 2 * SIZE) {
            throw new MalformedException("a hash has 64 hexadecimal digits");
        }
        for (int i = 0; i < hex.length(); i++) {
            char c = hex.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                throw new MalformedException("a hash is written in lower-case hexadecimal digits");
            }
        }
        return new Hash(HEX.parseHex(hex));
    }

    /**
     * Reads standard Base 64 with padding (RFC 4648, section 4), as checkpoints carry it.
     *
     * @throws MalformedException for anything else, also for a second spelling of the same bytes
     */
    public static Hash parseBase64(String base64) {
        return of(StrictBase64.decode(base64));
    }

    /** Returns a copy of the 32 bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Returns 64 lower-case hexadecimal digits. */
    public String hex() {
        return HEX.formatHex(bytes);
    }

    /** Returns 44 characters of standard Base 64. */
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Writes the 32 bytes into an array, such as a tile. */
    public void copyTo(byte[] target, int offset) {
        System.arraycopy(bytes, 0, target, offset, SIZE);
    }

    /** Says whether an array holds these bytes at an offset. */
    public boolean matches(byte[] other, int offset) {
        return Arrays.equals(bytes, 0, SIZE, other, offset, offset + SIZE);
    }

    /** The bytes themselves, for digests; never to be changed or handed out. */
    byte[] shared() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
