package cn.mingjing.ledger;

import java.security.SecureRandom;
import java.util.Arrays;

/**
 * The secret 32 random bytes of one fact, from which the salts of its fields are derived.
 *
 * <p>Whoever has the seed can guess at fields that were not disclosed: it never leaves the installation. A disclosure
 * carries single salts only. Erasing the seed makes the commitments of a fact mean nothing for ever.
 */
public final class Seed {
    /** Length in bytes. */
    public static final int SIZE = 32;

    private final byte[] bytes;

    private Seed(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Draws a new seed; each fact has its own. */
    public static Seed random(SecureRandom random) {
        byte[] bytes = new byte[SIZE];
        random.nextBytes(bytes);
        return new Seed(bytes);
    }

    /**
     * Reads a stored seed.
     *
     * @throws MalformedException when it has not 32 bytes
     */
    public static Seed of(byte[] bytes) {
        if (bytes.length != SIZE) {
            throw new MalformedException("a seed has 32 bytes, not " + bytes.length);
        }
        return new Seed(bytes.clone());
    }

    /** Returns a copy of the secret bytes, to be stored. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Returns the salt of a field: HMAC-SHA256(seed, UTF-8(field)). */
    public Hash salt(String field) {
        return new FieldHasher().salt(this, field);
    }

    byte[] shared() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Seed that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Tells nothing, so that no log can. */
    @Override
    public String toString() {
        return "Seed[secret]";
    }
}
