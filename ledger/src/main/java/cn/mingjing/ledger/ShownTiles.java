package cn.mingjing.ledger;

import java.util.Arrays;
import java.util.Optional;

/** The tiles that a log shows its checker, one of each level at a time; lengths are checked, nothing is believed. */
final class ShownTiles {
    private static final int LEVELS = 8;

    private final long size;
    private final TileSource source;
    private final byte[][] hashes = new byte[LEVELS][];
    private final long[] index = new long[LEVELS];

    ShownTiles(long size, TileSource source) {
        this.size = size;
        this.source = source;
        Arrays.fill(index, -1);
    }

    /** Returns the tile in which a hash of a level stands. */
    TilePath tile(int level, long position) {
        long width = Math.min(256, (size >> (8 * level)) - (position & ~255L));
        return new TilePath(level, position >> 8, (int) width);
    }

    /** Makes sure that the tile with this hash is at hand. */
    Optional<Finding> load(int level, long position) {
        if (index[level] == position >> 8) {
            return Optional.empty();
        }
        var tile = tile(level, position);
        var read = source.read(tile);
        if (read.isEmpty()) {
            return Optional.of(new Finding.TileMissing(tile));
        }
        if (read.get().length != tile.width() * Hash.SIZE) {
            return Optional.of(new Finding.TileMisshapen(tile, read.get().length));
        }
        hashes[level] = read.get();
        index[level] = tile.index();
        return Optional.empty();
    }

    void copy(int level, long position, byte[] target, int offset) {
        System.arraycopy(hashes[level], offset(position), target, offset, Hash.SIZE);
    }

    /** Compares a hash of a level above 0 with one derived from the level below. */
    Optional<Finding> compare(int level, long position, byte[] derived, int offset) {
        var finding = load(level, position);
        if (finding.isPresent()) {
            return finding;
        }
        int at = offset(position);
        if (Arrays.equals(hashes[level], at, at + Hash.SIZE, derived, offset, offset + Hash.SIZE)) {
            return Optional.empty();
        }
        var below = new TilePath(level - 1, position, 256);
        return Optional.of(new Finding.TileDiffers(tile(level, position), (int) (position & 255), below));
    }

    private static int offset(long position) {
        return (int) (position & 255) * Hash.SIZE;
    }
}
