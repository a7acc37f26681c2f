package cn.mingjing.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A tree of a fixed size as its tiles tell it: makes proofs by reading a handful of tiles.
 *
 * <p>Keeps the tiles it has read, so make one for each request; not safe for use by several threads at once. It believes
 * the tiles; whoever receives a proof checks it against a signed checkpoint.
 */
public final class TiledTree {
    private final TreeHasher hasher = new TreeHasher();
    private final Map<TilePath, byte[]> read = new HashMap<>();
    private final long size;
    private final TileSource tiles;

    public TiledTree(long size, TileSource tiles) {
        if (size < 0) {
            throw new IllegalArgumentException("a tree has no negative size: " + size);
        }
        this.size = size;
        this.tiles = tiles;
    }

    /** Returns size and root; throws {@link MissingTileException} when a tile is not there. */
    public TreeHead head() {
        return size == 0 ? TreeHead.empty() : new TreeHead(size, range(0, size));
    }

    /**
     * Proves that a leaf is in the tree (RFC 6962, section 2.1.1).
     *
     * @param index number of the leaf, from 0
     * @throws IllegalArgumentException when the tree has no such leaf
     * @throws MissingTileException when a tile is not there
     */
    public InclusionProof inclusion(long index) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no leaf " + index + " in a tree of " + size);
        }
        var path = new ArrayList<Hash>();
        path(index, 0, size, path);
        return new InclusionProof(index, size, path);
    }

    /**
     * Proves that an earlier, smaller tree is the beginning of this one (RFC 6962, section 2.1.2).
     *
     * @param from size of the earlier tree, 0 to this tree's size
     * @throws IllegalArgumentException when it is larger than this tree
     * @throws MissingTileException when a tile is not there
     */
    public ConsistencyProof consistency(long from) {
        if (from < 0 || from > size) {
            throw new IllegalArgumentException("a tree of " + from + " is no beginning of one of " + size);
        }
        var path = new ArrayList<Hash>();
        if (from > 0) {
            subproof(from, 0, size, true, path);
        }
        return new ConsistencyProof(from, size, path);
    }

    /** PATH(m, D[n]). */
    private void path(long leaf, long from, long to, List<Hash> path) {
        if (to - from == 1) {
            return;
        }
        long split = from + split(to - from);
        if (leaf < split) {
            path(leaf, from, split, path);
            path.add(range(split, to));
        } else {
            path(leaf, split, to, path);
            path.add(range(from, split));
        }
    }

    /** SUBPROOF(m, D[n], b). */
    private void subproof(long end, long from, long to, boolean known, List<Hash> path) {
        if (end == to) {
            if (!known) {
                path.add(range(from, to));
            }
            return;
        }
        long split = from + split(to - from);
        if (end <= split) {
            subproof(end, from, split, known, path);
            path.add(range(split, to));
        } else {
            subproof(end, split, to, false, path);
            path.add(range(from, split));
        }
    }

    /** MTH(D[from:to]). */
    private Hash range(long from, long to) {
        long count = to - from;
        if (Long.bitCount(count) == 1) {
            int height = Long.numberOfTrailingZeros(count);
            return subtree(height, from >> height);
        }
        long split = from + split(count);
        return hasher.node(range(from, split), range(split, to));
    }

    /** A complete subtree of 2^height leaves: some neighbouring hashes of one tile. */
    private Hash subtree(int height, long index) {
        int count = 1 << (height % 8);
        long first = index * count;
        var tile = TileLayout.tile(height / 8, first / TilePath.FULL, size).orElseThrow();
        byte[] hashes = read.computeIfAbsent(tile, missing -> MissingTileException.require(tiles, missing));
        return hasher.fold(hashes, (int) (first % TilePath.FULL), count);
    }

    /** The largest power of two that is smaller than the count. */
    private static long split(long count) {
        return Long.highestOneBit(count - 1);
    }
}
