package cn.mingjing.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Fills tiles from the right edge on: a full tile's root goes into the tile above. Used once, for one growth. */
final class TileBuilder {
    private final TreeHasher hasher = new TreeHasher();
    private final List<Tile> tiles = new ArrayList<>();
    private final byte[][] partials;
    private final boolean[] touched = new boolean[TileLayout.LEVELS];
    private long size;

    TileBuilder(long size, byte[][] partials) {
        this.size = size;
        this.partials = partials.clone();
    }

    void add(Hash leaf) {
        put(0, size, leaf);
        size = Math.addExact(size, 1);
    }

    private void put(int level, long position, Hash hash) {
        if (!touched[level]) {
            touched[level] = true;
            partials[level] = Arrays.copyOf(partials[level], Tile.BYTES);
        }
        int entry = (int) (position % TilePath.FULL);
        hash.copyTo(partials[level], entry * Hash.SIZE);
        if (entry == TilePath.FULL - 1) {
            long index = position / TilePath.FULL;
            tiles.add(Tile.cut(new TilePath(level, index, TilePath.FULL), partials[level]));
            put(level + 1, index, hasher.fold(partials[level], 0, TilePath.FULL));
        }
    }

    Growth finish() {
        for (int level = 0; level < partials.length; level++) {
            long hashes = TileLayout.hashes(level, size);
            int width = (int) (hashes % TilePath.FULL);
            if (touched[level]) {
                partials[level] = Arrays.copyOf(partials[level], width * Hash.SIZE);
                if (width > 0) {
                    tiles.add(Tile.cut(new TilePath(level, hashes / TilePath.FULL, width), partials[level]));
                }
            }
        }
        tiles.sort(Comparator.comparingInt((Tile tile) -> tile.path().level())
                .thenComparingLong(tile -> tile.path().index()));
        return new Growth(RightEdge.of(size, partials, hasher), tiles);
    }
}
