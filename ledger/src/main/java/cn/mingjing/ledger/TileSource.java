package cn.mingjing.ledger;

import java.util.Optional;

/**
 * Port through which tiles are read, from a database, a folder or another log's address.
 *
 * <p>A partial tile is always the beginning of every later, wider tile of the same level and index. A store may
 * therefore keep the widest only and cut the answer to the width asked for; {@link #cut} does that.
 */
@FunctionalInterface
public interface TileSource {
    /**
     * Reads one tile.
     *
     * @return exactly {@link TilePath#length()} bytes, which become the caller's; empty when there is no such tile. A
     *     failure to read is an exception, never an empty answer.
     */
    Optional<byte[]> read(TilePath tile);

    /** Cuts a stored tile to the width asked for; empty when it is narrower. */
    static Optional<byte[]> cut(TilePath asked, byte[] stored) {
        return stored.length < asked.length()
                ? Optional.empty()
                : Optional.of(java.util.Arrays.copyOf(stored, asked.length()));
    }
}
