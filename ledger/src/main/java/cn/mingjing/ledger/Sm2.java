package cn.mingjing.ledger;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.crypto.CipherParameters;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithID;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.util.BigIntegers;

/** SM2 signatures with SM3 (GB/T 32918.2) on the curve of GB/T 32918.5; 64 bytes, r ‖ s. */
final class Sm2 {
    static final int SIGNATURE_SIZE = 64;

    private static final ECDomainParameters CURVE = new ECDomainParameters(GMNamedCurves.getByName("sm2p256v1"));

    /** The signer's identity of GM/T 0009, used where none is agreed on. */
    private static final byte[] IDENTITY = "1234567812345678".getBytes(StandardCharsets.US_ASCII);

    private Sm2() {}

    static byte[] sign(ECPrivateKeyParameters key, SecureRandom random, byte[] message) {
        try {
            var signer = signer(true, new ParametersWithRandom(key, random), IDENTITY);
            signer.update(message, 0, message.length);
            return signer.generateSignature();
        } catch (CryptoException e) {
            throw new IllegalStateException("SM2 could not sign", e);
        }
    }

    static boolean verify(ECPublicKeyParameters key, byte[] message, byte[] signature) {
        return verify(key, IDENTITY, message, signature);
    }

    static boolean verify(ECPublicKeyParameters key, byte[] identity, byte[] message, byte[] signature) {
        if (signature.length != SIGNATURE_SIZE) {
            return false;
        }
        var signer = signer(false, key, identity);
        signer.update(message, 0, message.length);
        return signer.verifySignature(signature);
    }

    private static SM2Signer signer(boolean signing, CipherParameters key, byte[] identity) {
        var signer = new SM2Signer(PlainDSAEncoding.INSTANCE, new SM3Digest());
        signer.init(signing, new ParametersWithID(key, identity));
        return signer;
    }

    /** Draws a private key from 1 to n − 2, as the standard asks. */
    static byte[] generate(SecureRandom random) {
        BigInteger d;
        do {
            d = new BigInteger(256, random);
        } while (d.signum() == 0 || d.compareTo(CURVE.getN().subtract(BigInteger.TWO)) > 0);
        return BigIntegers.asUnsignedByteArray(32, d);
    }

    static ECPrivateKeyParameters privateKey(byte[] bytes) {
        var d = new BigInteger(1, bytes);
        if (d.signum() == 0 || d.compareTo(CURVE.getN().subtract(BigInteger.TWO)) > 0) {
            throw new MalformedException("not a private SM2 key");
        }
        return new ECPrivateKeyParameters(d, CURVE);
    }

    static ECPublicKeyParameters publicKey(byte[] point) {
        try {
            if (point.length != 65 || point[0] != 4) {
                throw new MalformedException("an SM2 key is an uncompressed point");
            }
            return new ECPublicKeyParameters(CURVE.getCurve().decodePoint(point), CURVE);
        } catch (IllegalArgumentException e) {
            throw new MalformedException("not a point of the SM2 curve");
        }
    }

    static byte[] publicPoint(ECPrivateKeyParameters key) {
        return CURVE.getG().multiply(key.getD()).normalize().getEncoded(false);
    }
}
