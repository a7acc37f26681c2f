package cn.mingjing.ledger;

import java.util.List;

/**
 * Proof that a leaf stands at its place in a tree (RFC 6962, section 2.1.1).
 *
 * @param index number of the leaf, from 0
 * @param size number of leaves in the tree
 * @param path hashes from the leaf's sibling up to the root's child
 */
public record InclusionProof(long index, long size, List<Hash> path) {
    public InclusionProof {
        path = List.copyOf(path);
    }

    /**
     * Checks the proof (RFC 9162, section 2.1.3.2); false for anything that does not fit exactly.
     *
     * @param leaf hash of the leaf
     * @param root root of the tree, from a verified checkpoint of exactly {@code size} leaves
     */
    public boolean proves(Hash leaf, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        var hasher = new TreeHasher();
        long node = index;
        long last = size - 1;
        Hash hash = leaf;
        for (Hash sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = hasher.node(sibling, hash);
                int rise = Long.numberOfTrailingZeros(node);
                node >>= rise;
                last >>= rise;
            } else {
                hash = hasher.node(hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /** Checks the proof against a head, which must have the proof's size. */
    public boolean proves(Hash leaf, TreeHead head) {
        return head.size() == size && proves(leaf, head.root());
    }
}
