package cn.mingjing.ledger;

import java.util.List;

/**
 * What appending leaves to a tree yields: the tiles to store and the edge to go on from.
 *
 * <p>Store all tiles, then sign and store the checkpoint, in one transaction; keep {@code edge} only when it commits.
 *
 * @param edge the tree's right edge afterwards; its {@link RightEdge#head()} is what the checkpoint says
 * @param tiles new and widened tiles in the order of {@link TileLayout#grown}
 */
public record Growth(RightEdge edge, List<Tile> tiles) {
    public Growth {
        tiles = List.copyOf(tiles);
    }
}
