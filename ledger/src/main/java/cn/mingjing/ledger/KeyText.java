package cn.mingjing.ledger;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;

/** A key as its parts in text, {@code name+id+base64(type ‖ material)}; whether the material is a key, others decide. */
final class KeyText {
    static final String PRIVATE = "PRIVATE+KEY+";

    private final String name;
    private final int id;
    private final KeyType type;
    private final byte[] material;

    KeyText(String name, int id, KeyType type, byte[] material) {
        NoteText.requireName(name);
        this.name = name;
        this.id = id;
        this.type = type;
        this.material = material.clone();
    }

    /** A public key's text, with the id that follows from it. */
    static KeyText ofPublic(String name, KeyType type, byte[] publicKey) {
        return new KeyText(name, id(name, type, publicKey), type, publicKey);
    }

    static KeyText parse(String vkey) {
        var key = split(vkey, KeyType::ofPublic);
        if (key.id != id(key.name, key.type, key.material)) {
            throw new MalformedException("the id does not fit the public key");
        }
        return key;
    }

    static KeyText parsePrivate(String text) {
        return split(text, KeyType::ofPrivate);
    }

    String name() {
        return name;
    }

    int id() {
        return id;
    }

    KeyType type() {
        return type;
    }

    byte[] material() {
        return material.clone();
    }

    String text() {
        byte[] prefix = type.prefix();
        byte[] key = Arrays.copyOf(prefix, prefix.length + material.length);
        System.arraycopy(material, 0, key, prefix.length, material.length);
        return name + "+" + HexFormat.of().toHexDigits(id) + "+" + StrictBase64.encode(key);
    }

    private static KeyText split(String text, Function<byte[], Optional<KeyType>> types) {
        String[] parts = text.split("\\+", 3);
        if (parts.length < 3 || !parts[1].matches("[0-9a-f]{8}")) {
            throw new MalformedException("a key is: name+id+Base 64");
        }
        byte[] key = StrictBase64.decode(parts[2]);
        var type = types.apply(key)
                .orElseThrow(() -> new MalformedException("a key of unknown type, or of the wrong length"));
        return new KeyText(
                parts[0],
                HexFormat.fromHexDigits(parts[1]),
                type,
                Arrays.copyOfRange(key, type.prefix().length, key.length));
    }

    private static int id(String name, KeyType type, byte[] publicKey) {
        var sha256 = Sha256.digest();
        sha256.update(StrictUtf8.encode(name));
        sha256.update((byte) '\n');
        sha256.update(type.prefix());
        return ByteBuffer.wrap(sha256.digest(publicKey)).getInt();
    }
}
