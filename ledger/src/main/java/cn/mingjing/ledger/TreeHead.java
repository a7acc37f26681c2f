package cn.mingjing.ledger;

/**
 * The size of a tree and its root: what a served document or notice carries of the log.
 *
 * @param size number of leaves, not negative
 * @param root RFC 6962 root hash at that size
 */
public record TreeHead(long size, Hash root) {
    public TreeHead {
        if (size < 0) {
            throw new IllegalArgumentException("a tree has no negative size: " + size);
        }
    }

    /** The head of the tree without leaves. */
    public static TreeHead empty() {
        return new TreeHead(0, TreeHasher.EMPTY_ROOT);
    }
}
