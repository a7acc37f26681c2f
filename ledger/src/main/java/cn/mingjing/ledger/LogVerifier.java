package cn.mingjing.ledger;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Checks a log from outside: a signed checkpoint, its tiles, and whatever else the checker has of it.
 *
 * <p>Shares no code with what writes and proves (hashing, {@link RightEdge}, {@link TiledTree}): one pass over the leaf
 * hashes re-derives every tile of every level and the root. Takes a few tiles of memory whatever the size of the log.
 * A log that passes without an earlier head from elsewhere is consistent in itself only.
 */
public final class LogVerifier {
    private final String origin;
    private final List<NoteVerifier> keys;

    /**
     * Makes a verifier.
     *
     * @param origin the log's origin line, exactly
     * @param keys keys of which at least one must have signed, and none badly
     */
    public LogVerifier(String origin, List<NoteVerifier> keys) {
        this.origin = origin;
        this.keys = List.copyOf(keys);
    }

    /** Checks form, signatures and origin of a checkpoint, and nothing of the tree. */
    public LogVerdict open(byte[] signedCheckpoint) {
        try {
            var verdict = SignedNote.parse(signedCheckpoint).verify(keys);
            if (!(verdict instanceof NoteVerdict.Verified(SignedNote note, var by))) {
                return new LogVerdict.Broken(new Finding.NoteRefused(verdict));
            }
            var checkpoint = Checkpoint.parse(note.text());
            return checkpoint.origin().equals(origin)
                    ? new LogVerdict.Holds(checkpoint)
                    : new LogVerdict.Broken(new Finding.OriginDiffers(origin, checkpoint.origin()));
        } catch (MalformedException e) {
            return new LogVerdict.Broken(new Finding.NoteMalformed(String.valueOf(e.getMessage())));
        }
    }

    /**
     * Checks a log from its tiles alone.
     *
     * @param earlier heads given out before, from older checkpoints or served documents; each must be a beginning
     */
    public LogVerdict verify(byte[] signedCheckpoint, TileSource tiles, List<TreeHead> earlier) {
        return walk(signedCheckpoint, tiles, earlier, Optional.empty());
    }

    /**
     * Checks a log from its leaves: also that every leaf hash in the tiles is the given one.
     *
     * @param leaves hashes of all leaves in order, each re-derived from its fact; read to the end only if all goes well
     */
    public LogVerdict verify(byte[] signedCheckpoint, TileSource tiles, List<TreeHead> earlier, Iterator<Hash> leaves) {
        return walk(signedCheckpoint, tiles, earlier, Optional.of(leaves));
    }

    private LogVerdict walk(
            byte[] signedCheckpoint, TileSource tiles, List<TreeHead> earlier, Optional<Iterator<Hash>> leaves) {
        var opened = open(signedCheckpoint);
        if (!(opened instanceof LogVerdict.Holds(Checkpoint checkpoint))) {
            return opened;
        }
        return new TreeWalk(checkpoint.head(), tiles, earlier)
                .firstFinding(leaves)
                .<LogVerdict>map(LogVerdict.Broken::new)
                .orElse(opened);
    }
}
