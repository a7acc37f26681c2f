package cn.mingjing.ledger;

import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/** Checks Ed25519 signatures (RFC 8032) over the text. */
record Ed25519NoteVerifier(String name, int keyId, String vkey, Ed25519PublicKeyParameters key)
        implements NoteVerifier {

    Ed25519NoteVerifier(KeyText text) {
        this(text.name(), text.id(), text.text(), point(text.material()));
    }

    @Override
    public boolean verify(byte[] text, byte[] signature) {
        return signature.length == Ed25519.SIGNATURE_SIZE
                && key.verify(Ed25519.Algorithm.Ed25519, null, text, 0, text.length, signature, 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ed25519NoteVerifier that && vkey.equals(that.vkey);
    }

    @Override
    public int hashCode() {
        return vkey.hashCode();
    }

    @Override
    public String toString() {
        return vkey;
    }

    private static Ed25519PublicKeyParameters point(byte[] key) {
        try {
            return new Ed25519PublicKeyParameters(key);
        } catch (IllegalArgumentException e) {
            throw new MalformedException("not a public Ed25519 key");
        }
    }
}
