package cn.mingjing.ledger;

/** The first thing that does not hold in a log; values, so that a page or a command words them. */
public sealed interface Finding {
    /** The checkpoint has not the form of a signed checkpoint. */
    record NoteMalformed(String reason) implements Finding {}

    /** The checkpoint's signatures do not make it believable. */
    record NoteRefused(NoteVerdict verdict) implements Finding {}

    /** The checkpoint is another log's. */
    record OriginDiffers(String expected, String found) implements Finding {}

    /** The tree has a tile that the source does not have. */
    record TileMissing(TilePath tile) implements Finding {}

    /** A tile has not the length of its path. */
    record TileMisshapen(TilePath tile, int length) implements Finding {}

    /**
     * A hash in a tile is not what follows from the level below it.
     *
     * @param tile the upper tile
     * @param entry number of the hash in it, from 0
     * @param below the full tile whose root it should be; one of the two was changed
     */
    record TileDiffers(TilePath tile, int entry, TilePath below) implements Finding {}

    /**
     * A leaf re-derived from its fact is not the one in its tile.
     *
     * @param index number of the leaf
     * @param tile the level-0 tile where it should stand
     */
    record LeafDiffers(long index, TilePath tile) implements Finding {}

    /** There are fewer leaves than the checkpoint counts; this is the first without a fact. */
    record LeafMissing(long index) implements Finding {}

    /** There are more leaves than the checkpoint counts; this is the first too many. */
    record LeafSurplus(long index) implements Finding {}

    /** The root that follows from the tiles is not the one that was signed. */
    record RootDiffers(TreeHead signed, Hash derived) implements Finding {}

    /** A head given out earlier is not the beginning of this log: it was rebuilt. */
    record EarlierHeadDiffers(TreeHead earlier, Hash derived) implements Finding {}

    /** A head given out earlier has more leaves than this log: it was cut. */
    record EarlierHeadLarger(TreeHead earlier, long size) implements Finding {}
}
