package cn.mingjing.ledger;

import java.security.SecureRandom;

/** A private key that signs notes. */
public interface NoteSigner {
    /** Returns the key's name, by custom the log's origin. */
    default String name() {
        return verifier().name();
    }

    /** Returns the id of the public key. */
    default int keyId() {
        return verifier().keyId();
    }

    /** Signs the bytes of a text. */
    byte[] sign(byte[] text);

    /** Returns the public half. */
    NoteVerifier verifier();

    /** Returns the secret as text: {@code PRIVATE+KEY+name+id+base64(type ‖ private key)}. Keep it off every log. */
    String skey();

    /** Makes a new Ed25519 key; its text has the form that Go's {@code sumdb/note} reads. */
    static NoteSigner ed25519(String name, SecureRandom random) {
        return Ed25519NoteSigner.generate(name, random);
    }

    /**
     * Makes a new SM2 key.
     *
     * @param random draws the key, and a number for every signature
     */
    static NoteSigner sm2(String name, SecureRandom random) {
        return Sm2NoteSigner.generate(name, random);
    }

    /**
     * Reads a key from its text.
     *
     * @param random draws the numbers that SM2 signatures need
     * @throws MalformedException when the form, the type or the id is wrong
     */
    static NoteSigner parse(String skey, SecureRandom random) {
        if (!skey.startsWith(KeyText.PRIVATE)) {
            throw new MalformedException("a private key begins with " + KeyText.PRIVATE);
        }
        var key = KeyText.parsePrivate(skey.substring(KeyText.PRIVATE.length()));
        NoteSigner signer = switch (key.type()) {
            case ED25519 -> new Ed25519NoteSigner(key.name(), key.material());
            case SM2_SM3 -> new Sm2NoteSigner(key.name(), key.material(), random);
        };
        if (signer.keyId() != key.id()) {
            throw new MalformedException("the id does not fit the private key");
        }
        return signer;
    }
}
