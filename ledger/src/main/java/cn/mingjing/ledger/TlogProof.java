package cn.mingjing.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A leaf's place in a signed tree as one text, to be checked without asking the log (C2SP tlog-proof).
 *
 * @param extra Base 64 of further bytes that nothing covers, or empty; where the leaf is given out, ours are its bytes
 * @param index number of the leaf
 * @param path inclusion proof in the checkpoint's tree, from the leaf's sibling up
 * @param checkpoint the signed checkpoint as the log served it
 */
public record TlogProof(String extra, long index, List<Hash> path, SignedNote checkpoint) {
    private static final String HEADER = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final Pattern INDEX = Pattern.compile("index (0|[1-9][0-9]{0,17})");
    private static final int MAX_PATH = 63;

    public TlogProof {
        path = List.copyOf(path);
        StrictBase64.decode(extra);
        if (index < 0 || path.size() > MAX_PATH) {
            throw new MalformedException("an index is not negative, and a path has at most " + MAX_PATH + " hashes");
        }
    }

    /** Puts a proof together; {@code extra} may be empty. */
    public static TlogProof of(InclusionProof proof, SignedNote checkpoint, byte[] extra) {
        return new TlogProof(StrictBase64.encode(extra), proof.index(), proof.path(), checkpoint);
    }

    /**
     * Reads a proof without believing it.
     *
     * @throws MalformedException when it has not the form of one
     */
    public static TlogProof parse(byte[] bytes) {
        if (bytes.length > SignedNote.MAX_BYTES) {
            throw new MalformedException("a proof has at most " + SignedNote.MAX_BYTES + " bytes");
        }
        String text = StrictUtf8.decode(bytes);
        int end = text.indexOf("\n\n");
        if (end < 0 || !text.startsWith(HEADER + "\n")) {
            throw new MalformedException("a proof begins with " + HEADER + ", and its checkpoint after an empty line");
        }
        var lines = new ArrayList<>(Arrays.asList(text.substring(0, end).split("\n", MAX_PATH + 4)));
        lines.removeFirst();
        String extra = "";
        if (!lines.isEmpty() && lines.getFirst().startsWith(EXTRA)) {
            extra = lines.removeFirst().substring(EXTRA.length());
            if (extra.isEmpty()) {
                throw new MalformedException("an empty extra line is left out");
            }
        }
        var index = INDEX.matcher(lines.isEmpty() ? "" : lines.removeFirst());
        if (!index.matches()) {
            throw new MalformedException("the index is decimal, without sign or leading zero");
        }
        return new TlogProof(
                extra,
                Long.parseLong(index.group(1)),
                lines.stream().map(Hash::parseBase64).toList(),
                SignedNote.parse(StrictUtf8.encode(text.substring(end + 2))));
    }

    /** Returns the proof as it is kept in a {@code .tlog-proof} file. */
    public byte[] bytes() {
        var text = new StringBuilder(HEADER).append('\n');
        if (!extra.isEmpty()) {
            text.append(EXTRA).append(extra).append('\n');
        }
        text.append("index ").append(index).append('\n');
        path.forEach(hash -> text.append(hash.base64()).append('\n'));
        return StrictUtf8.encode(
                text.append('\n').append(StrictUtf8.decode(checkpoint.bytes())).toString());
    }

    /**
     * Says whether the proof puts a leaf into the log that the verifier stands for.
     *
     * @param leaf hash of the leaf, computed by whoever asks and never taken from {@code extra} unchecked
     */
    public boolean proves(Hash leaf, LogVerifier log) {
        return log.open(checkpoint.bytes()) instanceof LogVerdict.Holds(Checkpoint signed)
                && new InclusionProof(index, signed.head().size(), path).proves(leaf, signed.head());
    }
}
