package cn.mingjing.ledger;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Salts and commitments with reused digests; not safe for use by several threads at once. */
final class FieldHasher {
    private static final byte[] LABEL = "mingjing/field/1\0".getBytes(StandardCharsets.US_ASCII);
    private static final String HMAC = "HmacSHA256";

    private final MessageDigest sha256 = Sha256.digest();
    private final Mac hmac = hmac();

    Hash salt(Seed seed, String field) {
        key(seed);
        return salt(StrictUtf8.encode(field));
    }

    /** Sets the key of the salts that follow. */
    void key(Seed seed) {
        try {
            hmac.init(new SecretKeySpec(seed.shared(), HMAC));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("HMAC takes every key", e);
        }
    }

    Hash salt(byte[] field) {
        return Hash.owning(hmac.doFinal(field));
    }

    Hash commitment(Hash salt, byte[] field, byte[] value) {
        sha256.update(LABEL);
        sha256.update(salt.shared());
        sha256.update(field);
        sha256.update((byte) 0);
        return Hash.owning(sha256.digest(value));
    }

    private static Mac hmac() {
        try {
            return Mac.getInstance(HMAC);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }
}
