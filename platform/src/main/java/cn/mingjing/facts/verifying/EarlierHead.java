package cn.mingjing.facts.verifying;

import cn.mingjing.facts.Fault;
import cn.mingjing.ledger.Checkpoint;
import cn.mingjing.ledger.MalformedException;
import cn.mingjing.ledger.NoteVerdict;
import cn.mingjing.ledger.NoteVerifier;
import cn.mingjing.ledger.SignedNote;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A checkpoint that somebody kept outside this installation.
 *
 * @param label how the user named it
 * @param checkpoint what it says
 * @param note null when only its text was kept, without signatures
 */
record EarlierHead(
        String label, Checkpoint checkpoint, @Nullable SignedNote note) {

    /**
     * Reads a signed checkpoint, or the three lines of its text alone.
     *
     * @throws MalformedException when it is neither
     */
    static EarlierHead parse(String label, byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (!text.contains("\n\n")) {
            return new EarlierHead(label, Checkpoint.parse(text), null);
        }
        var note = SignedNote.parse(bytes);
        return new EarlierHead(label, Checkpoint.parse(note.text()), note);
    }

    /** Why this cannot be an earlier head of the log at hand, whatever its tree. */
    Optional<Fault> foreign(String origin, List<NoteVerifier> keys) {
        if (!checkpoint.origin().equals(origin)) {
            return fault("against-other-log", checkpoint.origin(), origin);
        }
        if (note != null && note.verify(keys) instanceof NoteVerdict.NotSigned) {
            return fault("against-other-key");
        }
        return Optional.empty();
    }

    /** Whether a signature in it is bad, so that it proves nothing. */
    boolean spoilt(List<NoteVerifier> keys) {
        return note != null
                && !(note.verify(keys) instanceof NoteVerdict.NotSigned)
                && !(note.verify(keys) instanceof NoteVerdict.Verified);
    }

    private Optional<Fault> fault(String kind, Object... values) {
        var words = new Object[values.length + 1];
        words[0] = label;
        System.arraycopy(values, 0, words, 1, values.length);
        return Optional.of(new Fault(kind, label, Words.text(kind, words)));
    }
}
