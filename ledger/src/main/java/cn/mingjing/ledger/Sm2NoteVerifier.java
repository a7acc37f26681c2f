package cn.mingjing.ledger;

import org.bouncycastle.crypto.params.ECPublicKeyParameters;

/** Checks SM2 signatures with SM3 over the text. */
record Sm2NoteVerifier(String name, int keyId, String vkey, ECPublicKeyParameters key) implements NoteVerifier {

    Sm2NoteVerifier(KeyText text) {
        this(text.name(), text.id(), text.text(), Sm2.publicKey(text.material()));
    }

    @Override
    public boolean verify(byte[] text, byte[] signature) {
        return Sm2.verify(key, text, signature);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sm2NoteVerifier that && vkey.equals(that.vkey);
    }

    @Override
    public int hashCode() {
        return vkey.hashCode();
    }

    @Override
    public String toString() {
        return vkey;
    }
}
