package cn.mingjing.ledger;

import java.security.MessageDigest;

/**
 * Hashes the leaves and nodes of an RFC 6962 tree (section 2.1) with SHA-256.
 *
 * <p>Keeps one digest and one scratch area, so hashing makes almost no garbage; therefore not safe for use by several
 * threads at once.
 */
public final class TreeHasher {
    /** The root of the tree without leaves: the SHA-256 of nothing. */
    public static final Hash EMPTY_ROOT = Hash.owning(Sha256.digest().digest());

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final MessageDigest sha256 = Sha256.digest();
    private final byte[] scratch = new byte[Tile.BYTES / 2];

    /** Hashes an entry: SHA-256(0x00 ‖ entry). */
    public Hash leaf(byte[] entry) {
        return leaf(entry, sha256);
    }

    /** Hashes a single entry, where a whole hasher would be a waste. */
    static Hash leaf(byte[] entry, MessageDigest sha256) {
        sha256.update(LEAF);
        return Hash.owning(sha256.digest(entry));
    }

    /** Hashes two subtrees into one: SHA-256(0x01 ‖ left ‖ right). */
    public Hash node(Hash left, Hash right) {
        sha256.update(NODE);
        sha256.update(left.shared());
        return Hash.owning(sha256.digest(right.shared()));
    }

    /**
     * Hashes neighbouring subtrees of equal height, side by side in an array, up to their common root.
     *
     * @param hashes the array, such as a tile
     * @param first number of the first subtree in it
     * @param count how many; a power of two, at most 256
     */
    Hash fold(byte[] hashes, int first, int count) {
        if (count == 1) {
            return Hash.at(hashes, first * Hash.SIZE);
        }
        pairs(hashes, first * Hash.SIZE, count / 2);
        for (int left = count / 2; left > 1; left /= 2) {
            pairs(scratch, 0, left / 2);
        }
        return Hash.at(scratch, 0);
    }

    private void pairs(byte[] from, int offset, int count) {
        for (int i = 0; i < count; i++) {
            sha256.update(NODE);
            sha256.update(from, offset + 2 * i * Hash.SIZE, 2 * Hash.SIZE);
            Sha256.finish(sha256, scratch, i * Hash.SIZE);
        }
    }
}
