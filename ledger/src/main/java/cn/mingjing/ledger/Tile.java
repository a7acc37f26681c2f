package cn.mingjing.ledger;

import java.util.Arrays;

/** A tile's path with its hashes, ready to be stored or served as they are. */
public final class Tile {
    /** Length of a full tile in bytes. */
    public static final int BYTES = TilePath.FULL * Hash.SIZE;

    private final TilePath path;
    private final byte[] hashes;

    private Tile(TilePath path, byte[] hashes) {
        this.path = path;
        this.hashes = hashes;
    }

    /** Makes a tile of the first hashes of a longer array, as many as its path says. */
    static Tile cut(TilePath path, byte[] hashes) {
        return new Tile(path, Arrays.copyOf(hashes, path.length()));
    }

    public TilePath path() {
        return path;
    }

    /** Returns a copy of the hashes, 32 bytes each, without anything between. */
    public byte[] hashes() {
        return hashes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tile that && path.equals(that.path) && Arrays.equals(hashes, that.hashes);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path.path();
    }
}
