package cn.mingjing.ledger;

import java.util.List;
import org.bouncycastle.crypto.digests.SM3Digest;

/** The national digest SM3 (GB/T 32905), 32 bytes like SHA-256. */
public final class Sm3 {
    private Sm3() {}

    /** Digests bytes. */
    public static Hash digest(byte[] bytes) {
        var sm3 = new SM3Digest();
        sm3.update(bytes, 0, bytes.length);
        return finish(sm3);
    }

    /** Digests the hashes of commitments one after another, without anything between. */
    static Hash ofCommitments(List<Commitment> commitments) {
        var sm3 = new SM3Digest();
        commitments.forEach(commitment -> sm3.update(commitment.hash().shared(), 0, Hash.SIZE));
        return finish(sm3);
    }

    private static Hash finish(SM3Digest sm3) {
        byte[] digest = new byte[Hash.SIZE];
        sm3.doFinal(digest, 0);
        return Hash.owning(digest);
    }
}
