package cn.mingjing.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A store of tiles in memory that can be tampered with. */
final class MemoryTiles implements TileSource {
    final Map<TilePath, byte[]> tiles = new HashMap<>();
    int reads;

    /** Builds a log by one growth. */
    static MemoryTiles of(List<Hash> leaves) {
        var tiles = new MemoryTiles();
        tiles.store(RightEdge.empty().append(leaves));
        return tiles;
    }

    RightEdge store(Growth growth) {
        growth.tiles().forEach(tile -> tiles.put(tile.path(), tile.hashes()));
        return growth.edge();
    }

    void flip(TilePath tile, int at) {
        byte[] hashes = Objects.requireNonNull(tiles.get(tile)).clone();
        hashes[at] ^= 1;
        tiles.put(tile, hashes);
    }

    @Override
    public Optional<byte[]> read(TilePath tile) {
        reads++;
        return Optional.ofNullable(tiles.get(tile)).map(byte[]::clone);
    }
}
