package cn.mingjing.ledger;

import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * One pass over all leaves of a tree, joining subtrees as a binary counter carries.
 *
 * <p>Whenever a complete subtree of 256^level leaves comes into being, its hash must stand at its place in the tile of
 * that level. So every hash of every tile is compared once, each right after the tile below it has been read. Used once.
 */
final class TreeWalk {
    private static final int SIZE = Hash.SIZE;

    private final TreeHead head;
    private final ShownTiles shown;
    private final Deque<TreeHead> earlier;
    private final MessageDigest sha256 = Sha256.digest();
    private final byte[][] subtrees = new byte[Long.SIZE][SIZE];
    /** A node as it is hashed: 0x01, left, right. The subtree at hand is always the right part. */
    private final byte[] node = new byte[1 + 2 * SIZE];

    TreeWalk(TreeHead head, TileSource tiles, List<TreeHead> earlier) {
        this.head = head;
        this.shown = new ShownTiles(head.size(), tiles);
        this.earlier = new ArrayDeque<>(earlier.stream()
                .sorted(Comparator.comparingLong(TreeHead::size))
                .toList());
        node[0] = 1;
    }

    Optional<Finding> firstFinding(Optional<Iterator<Hash>> leaves) {
        for (long index = 0; index < head.size(); index++) {
            var finding = earlierHeads(index);
            if (finding.isEmpty()) {
                finding = leaf(index, leaves);
            }
            if (finding.isPresent()) {
                return finding;
            }
        }
        return earlierHeads(head.size()).or(this::root).or(() -> end(leaves));
    }

    private Optional<Finding> leaf(long index, Optional<Iterator<Hash>> leaves) {
        var finding = shown.load(0, index);
        if (finding.isPresent()) {
            return finding;
        }
        shown.copy(0, index, node, 1 + SIZE);
        if (leaves.isPresent()) {
            if (!leaves.get().hasNext()) {
                return Optional.of(new Finding.LeafMissing(index));
            }
            if (!leaves.get().next().matches(node, 1 + SIZE)) {
                return Optional.of(new Finding.LeafDiffers(index, shown.tile(0, index)));
            }
        }
        return carry(index);
    }

    /** Joins the subtree at hand with its finished left neighbours. */
    private Optional<Finding> carry(long index) {
        int height = 0;
        for (; ((index >> height) & 1) == 1; height++) {
            join(subtrees[height]);
            if ((height + 1) % 8 == 0) {
                var finding = shown.compare((height + 1) / 8, index >> (height + 1), node, 1 + SIZE);
                if (finding.isPresent()) {
                    return finding;
                }
            }
        }
        System.arraycopy(node, 1 + SIZE, subtrees[height], 0, SIZE);
        return Optional.empty();
    }

    private void join(byte[] left) {
        System.arraycopy(left, 0, node, 1, SIZE);
        sha256.update(node);
        Sha256.finish(sha256, node, 1 + SIZE);
    }

    private Optional<Finding> earlierHeads(long size) {
        while (!earlier.isEmpty()) {
            var next = earlier.getFirst();
            if (next.size() > head.size() && size == head.size()) {
                return Optional.of(new Finding.EarlierHeadLarger(next, head.size()));
            }
            if (next.size() > size) {
                return Optional.empty();
            }
            earlier.removeFirst();
            var derived = rootAt(size);
            if (!derived.equals(next.root())) {
                return Optional.of(new Finding.EarlierHeadDiffers(next, derived));
            }
        }
        return Optional.empty();
    }

    private Optional<Finding> root() {
        var derived = rootAt(head.size());
        return derived.equals(head.root()) ? Optional.empty() : Optional.of(new Finding.RootDiffers(head, derived));
    }

    private Optional<Finding> end(Optional<Iterator<Hash>> leaves) {
        return leaves.filter(Iterator::hasNext).map(more -> new Finding.LeafSurplus(head.size()));
    }

    /** The root of the leaves so far: the subtrees that stand, joined from the smallest to the largest. */
    private Hash rootAt(long size) {
        if (size == 0) {
            return Hash.of(sha256.digest());
        }
        int height = Long.numberOfTrailingZeros(size);
        System.arraycopy(subtrees[height], 0, node, 1 + SIZE, SIZE);
        for (height++; size >> height != 0; height++) {
            if (((size >> height) & 1) == 1) {
                join(subtrees[height]);
            }
        }
        return Hash.at(node, 1 + SIZE);
    }
}
