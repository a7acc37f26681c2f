package cn.mingjing.ledger;

import java.security.SecureRandom;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;

/** Signs with SM2 and SM3. */
final class Sm2NoteSigner implements NoteSigner {
    private final ECPrivateKeyParameters key;
    private final byte[] secret;
    private final SecureRandom random;
    private final KeyText publicText;

    Sm2NoteSigner(String name, byte[] secret, SecureRandom random) {
        this.key = Sm2.privateKey(secret);
        this.secret = secret.clone();
        this.random = random;
        this.publicText = KeyText.ofPublic(name, KeyType.SM2_SM3, Sm2.publicPoint(key));
    }

    static Sm2NoteSigner generate(String name, SecureRandom random) {
        return new Sm2NoteSigner(name, Sm2.generate(random), random);
    }

    @Override
    public byte[] sign(byte[] text) {
        return Sm2.sign(key, random, text);
    }

    @Override
    public NoteVerifier verifier() {
        return new Sm2NoteVerifier(publicText);
    }

    @Override
    public String skey() {
        return KeyText.PRIVATE + new KeyText(publicText.name(), publicText.id(), KeyType.SM2_SM3, secret).text();
    }

    /** Tells the public half only. */
    @Override
    public String toString() {
        return publicText.text();
    }
}
