package cn.mingjing.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The partial tiles of a tree, all that is needed to append to it.
 *
 * <p>Immutable, does no input or output of its own: {@link #append} yields the tiles to be stored. A sealer loads the
 * edge once and then keeps the one of the last committed {@link Growth}.
 */
public final class RightEdge {
    private static final RightEdge EMPTY = new RightEdge(0, new byte[TileLayout.LEVELS][0], TreeHasher.EMPTY_ROOT);

    private final long size;
    private final byte[][] partials;
    private final Hash root;

    private RightEdge(long size, byte[][] partials, Hash root) {
        this.size = size;
        this.partials = partials;
        this.root = root;
    }

    /** Returns the edge of the tree without leaves. */
    public static RightEdge empty() {
        return EMPTY;
    }

    /**
     * Reads the partial tiles of a tree.
     *
     * <p>Compare {@link #head()} with the signed checkpoint before appending: the tiles are believed as they are.
     *
     * @throws MissingTileException when one of them is not there
     */
    public static RightEdge load(long size, TileSource tiles) {
        var partials = new byte[TileLayout.LEVELS][];
        for (int level = 0; level < partials.length; level++) {
            long hashes = TileLayout.hashes(level, size);
            int width = (int) (hashes % TilePath.FULL);
            partials[level] = width == 0
                    ? new byte[0]
                    : MissingTileException.require(tiles, new TilePath(level, hashes / TilePath.FULL, width));
        }
        return of(size, partials, new TreeHasher());
    }

    static RightEdge of(long size, byte[][] partials, TreeHasher hasher) {
        return new RightEdge(size, partials, root(partials, hasher));
    }

    /** Returns the number of leaves. */
    public long size() {
        return size;
    }

    /** Returns size and root. */
    public TreeHead head() {
        return new TreeHead(size, root);
    }

    /**
     * Appends leaf hashes.
     *
     * @param leaves hashes of the next leaves in their order; may be empty, which yields no tiles
     */
    public Growth append(List<Hash> leaves) {
        var builder = new TileBuilder(size, partials);
        leaves.forEach(builder::add);
        return builder.finish();
    }

    /** A partial tile of width w holds one complete subtree for each bit of w, the largest leftmost. */
    private static Hash root(byte[][] partials, TreeHasher hasher) {
        var peaks = new ArrayList<Hash>();
        for (byte[] partial : partials) {
            int width = partial.length / Hash.SIZE;
            for (int count = 1; count <= width; count *= 2) {
                if ((width & count) != 0) {
                    int first = width & ~(2 * count - 1);
                    peaks.add(hasher.fold(partial, first, count));
                }
            }
        }
        Collections.reverse(peaks);
        return Frontier.root(peaks, hasher);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RightEdge that && size == that.size && Arrays.deepEquals(partials, that.partials);
    }

    @Override
    public int hashCode() {
        return root.hashCode();
    }

    @Override
    public String toString() {
        return head().toString();
    }
}
