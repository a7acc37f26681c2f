package cn.mingjing.ledger;

/** A public key that checks signatures of notes. */
public interface NoteVerifier {
    /** Returns the key's name, by custom the log's origin. */
    String name();

    /** Returns the key's id: the first four bytes of SHA-256(name ‖ 0x0A ‖ type ‖ public key). */
    int keyId();

    /** Checks a signature over the bytes of a text; false for every bad one, never an exception. */
    boolean verify(byte[] text, byte[] signature);

    /** Returns the key as text: {@code name+id+base64(type ‖ public key)}. */
    String vkey();

    /**
     * Reads a key from its text.
     *
     * @throws MalformedException when the form, the id, the type or the point is wrong
     */
    static NoteVerifier parse(String vkey) {
        var key = KeyText.parse(vkey);
        return switch (key.type()) {
            case ED25519 -> new Ed25519NoteVerifier(key);
            case SM2_SM3 -> new Sm2NoteVerifier(key);
        };
    }
}
