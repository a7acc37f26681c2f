package cn.mingjing.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * A tree reduced to the roots of its complete subtrees: enough to append leaves and to know the root at every size.
 *
 * <p>Holds at most 63 hashes whatever the size. It remembers no leaves and makes no proofs; use {@link RightEdge} where
 * tiles are to be kept. Not safe for use by several threads at once.
 */
public final class Frontier {
    private final TreeHasher hasher = new TreeHasher();
    private final List<Hash> peaks = new ArrayList<>();
    private long size;

    /** Appends the hash of the next leaf. */
    public void append(Hash leaf) {
        Hash subtree = leaf;
        for (long rest = size; (rest & 1) == 1; rest >>= 1) {
            subtree = hasher.node(peaks.removeLast(), subtree);
        }
        peaks.add(subtree);
        size = Math.addExact(size, 1);
    }

    /** Returns the number of leaves appended so far. */
    public long size() {
        return size;
    }

    /** Returns the root of all leaves appended so far. */
    public Hash root() {
        return root(peaks, hasher);
    }

    /** Returns size and root of all leaves appended so far. */
    public TreeHead head() {
        return new TreeHead(size, root());
    }

    /** Joins the roots of complete subtrees, highest and leftmost first. */
    static Hash root(List<Hash> peaks, TreeHasher hasher) {
        if (peaks.isEmpty()) {
            return TreeHasher.EMPTY_ROOT;
        }
        Hash root = peaks.getLast();
        for (int i = peaks.size() - 2; i >= 0; i--) {
            root = hasher.node(peaks.get(i), root);
        }
        return root;
    }
}
