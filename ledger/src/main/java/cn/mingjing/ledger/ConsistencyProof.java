package cn.mingjing.ledger;

import java.util.List;

/**
 * Proof that one tree is the beginning of another (RFC 6962, section 2.1.2).
 *
 * @param from size of the earlier tree
 * @param to size of the later tree
 * @param path hashes in the order of the RFC; empty when {@code from} is 0 or equals {@code to}
 */
public record ConsistencyProof(long from, long to, List<Hash> path) {
    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /**
     * Checks the proof (RFC 9162, section 2.1.4.2); false for anything that does not fit exactly.
     *
     * <p>The tree without leaves is the beginning of every tree, but only under its one root.
     */
    public boolean proves(TreeHead earlier, TreeHead later) {
        if (earlier.size() != from || later.size() != to || from < 0 || from > to) {
            return false;
        }
        if (from == to) {
            return path.isEmpty() && earlier.root().equals(later.root());
        }
        if (from == 0) {
            return path.isEmpty() && earlier.root().equals(TreeHasher.EMPTY_ROOT);
        }
        return climbs(earlier.root(), later.root());
    }

    private boolean climbs(Hash earlier, Hash later) {
        boolean complete = Long.bitCount(from) == 1;
        if (path.isEmpty()) {
            return false;
        }
        var hasher = new TreeHasher();
        int skipped = Long.numberOfTrailingZeros(from);
        long node = (from - 1) >> skipped;
        long last = (to - 1) >> skipped;
        Hash old = complete ? earlier : path.getFirst();
        Hash now = old;
        for (Hash hash : path.subList(complete ? 0 : 1, path.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                old = hasher.node(hash, old);
                now = hasher.node(hash, now);
                int rise = Long.numberOfTrailingZeros(node);
                node >>= rise;
                last >>= rise;
            } else {
                now = hasher.node(now, hash);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && old.equals(earlier) && now.equals(later);
    }
}
