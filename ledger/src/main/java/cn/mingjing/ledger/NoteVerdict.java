package cn.mingjing.ledger;

import java.util.ArrayList;
import java.util.List;

/** Whether a note may be believed. */
public sealed interface NoteVerdict {
    /**
     * At least one known key signed it, and no signature of a known key is bad.
     *
     * @param note the note, whose text may now be believed as far as these keys are
     * @param by the keys that signed, in the note's order, each once
     */
    record Verified(SignedNote note, List<NoteVerifier> by) implements NoteVerdict {
        public Verified {
            by = List.copyOf(by);
        }
    }

    /** A signature of a known key does not fit the text. */
    record BadSignature(String name, int keyId) implements NoteVerdict {}

    /** Two known keys have the name and id of one signature. */
    record AmbiguousKey(String name, int keyId) implements NoteVerdict {}

    /** No known key signed it. */
    record NotSigned() implements NoteVerdict {}

    static NoteVerdict of(SignedNote note, List<NoteVerifier> known) {
        byte[] message = StrictUtf8.encode(note.text());
        var by = new ArrayList<NoteVerifier>();
        for (NoteSignature line : note.signatures()) {
            var keys = known.stream()
                    .filter(key -> key.keyId() == line.keyId() && key.name().equals(line.name()))
                    .toList();
            if (keys.size() > 1) {
                return new AmbiguousKey(line.name(), line.keyId());
            }
            for (NoteVerifier key : keys) {
                if (!key.verify(message, line.signature())) {
                    return new BadSignature(line.name(), line.keyId());
                }
                if (!by.contains(key)) {
                    by.add(key);
                }
            }
        }
        return by.isEmpty() ? new NotSigned() : new Verified(note, by);
    }
}
