package cn.mingjing.ledger;

/** Says that a tile which the tree must have is absent or has the wrong length: the store is damaged. */
public final class MissingTileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient TilePath tile;

    MissingTileException(TilePath tile) {
        super("missing or of the wrong length: " + tile);
        this.tile = tile;
    }

    public TilePath tile() {
        return tile;
    }

    /** Reads a tile that must be there. */
    static byte[] require(TileSource tiles, TilePath tile) {
        return tiles.read(tile)
                .filter(bytes -> bytes.length == tile.length())
                .orElseThrow(() -> new MissingTileException(tile));
    }
}
