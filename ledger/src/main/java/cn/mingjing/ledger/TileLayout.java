package cn.mingjing.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says which tiles a tree of a given size has; knows nothing of their content or of where they are kept. */
public final class TileLayout {
    /** Levels of the largest tree: its size fits in 63 bits, and a level takes up eight of them. */
    static final int LEVELS = 8;

    private TileLayout() {}

    /** Returns all tiles of a tree, level by level from the leaves up. */
    public static List<TilePath> tiles(long size) {
        return grown(0, size);
    }

    /**
     * Returns the tiles to be written when a tree grows: new ones, and partial ones that got wider.
     *
     * @param from old size, not negative
     * @param to new size, not less than the old
     */
    public static List<TilePath> grown(long from, long to) {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("a log does not shrink: from " + from + " to " + to);
        }
        var tiles = new ArrayList<TilePath>();
        for (int level = 0; level < LEVELS; level++) {
            long before = hashes(level, from);
            long after = hashes(level, to);
            for (long index = before / TilePath.FULL; before < after && index * TilePath.FULL < after; index++) {
                tiles.add(new TilePath(level, index, (int) Math.min(TilePath.FULL, after - index * TilePath.FULL)));
            }
        }
        return List.copyOf(tiles);
    }

    /** Returns the tile at a place as wide as a tree of this size makes it; empty when the tree does not reach it. */
    public static Optional<TilePath> tile(int level, long index, long size) {
        if (level < 0 || level >= LEVELS || index < 0 || index > Long.MAX_VALUE / TilePath.FULL || size < 0) {
            return Optional.empty();
        }
        long width = Math.min(TilePath.FULL, hashes(level, size) - index * TilePath.FULL);
        return width < 1 ? Optional.empty() : Optional.of(new TilePath(level, index, (int) width));
    }

    /** Returns how many hashes a level has: one for each complete subtree of 256^level leaves. */
    static long hashes(int level, long size) {
        return size >> (8 * level);
    }
}
