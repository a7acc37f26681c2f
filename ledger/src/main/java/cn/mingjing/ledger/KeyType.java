package cn.mingjing.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The signature types of notes that this package knows, by the bytes that stand before a key. */
enum KeyType {
    /** Ed25519, type 0x01 of the specification; a public key of 32 bytes. */
    ED25519("\u0001", 32, 32),
    /**
     * SM2 with SM3 (GB/T 32918.2). The specification has no byte for it, so it is 0xff and a long identifier; the public
     * key is the uncompressed point, 65 bytes.
     */
    SM2_SM3("\u00ffmingjing/sm2-sm3/1\0", 65, 32);

    /** One character for each byte. */
    private final String prefix;

    private final int publicLength;
    private final int privateLength;

    KeyType(String prefix, int publicLength, int privateLength) {
        this.prefix = prefix;
        this.publicLength = publicLength;
        this.privateLength = privateLength;
    }

    byte[] prefix() {
        return prefix.getBytes(StandardCharsets.ISO_8859_1);
    }

    static Optional<KeyType> ofPublic(byte[] key) {
        return Arrays.stream(values())
                .filter(type -> type.begins(key, type.publicLength))
                .findFirst();
    }

    static Optional<KeyType> ofPrivate(byte[] key) {
        return Arrays.stream(values())
                .filter(type -> type.begins(key, type.privateLength))
                .findFirst();
    }

    private boolean begins(byte[] key, int length) {
        return key.length == prefix.length() + length
                && Arrays.equals(key, 0, prefix.length(), prefix(), 0, prefix.length());
    }
}
