package cn.mingjing.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with signature lines under it (C2SP signed-note).
 *
 * <p>Ignore the text until {@link #verify} has found the signature of a key you trust.
 *
 * @param text the signed text; ends in a newline, no other control characters
 * @param signatures one to {@link #MAX_SIGNATURES}
 */
public record SignedNote(String text, List<NoteSignature> signatures) {
    /** Greatest length of a note that is read, in bytes. */
    public static final int MAX_BYTES = 1_000_000;

    /** Most signatures of a note that is read; the specification asks for at least 16. */
    public static final int MAX_SIGNATURES = 100;

    public SignedNote {
        signatures = List.copyOf(signatures);
        NoteText.require(text);
        if (signatures.isEmpty() || signatures.size() > MAX_SIGNATURES) {
            throw new MalformedException("a note has 1 to " + MAX_SIGNATURES + " signatures");
        }
    }

    /**
     * Reads a note without believing it.
     *
     * @throws MalformedException when it has not the form of a signed note
     */
    public static SignedNote parse(byte[] bytes) {
        return NoteText.parse(bytes);
    }

    /** Signs a text with one or more keys, in this order. */
    public static SignedNote sign(String text, List<NoteSigner> signers) {
        NoteText.require(text);
        return new SignedNote(text, lines(text, signers));
    }

    /** Returns this note with further signatures under those it has, as a witness adds them. */
    public SignedNote signedAlso(List<NoteSigner> signers) {
        var all = new ArrayList<>(signatures);
        all.addAll(lines(text, signers));
        return new SignedNote(text, all);
    }

    /** Returns the note as it is stored and served. */
    public byte[] bytes() {
        return NoteText.write(this);
    }

    /**
     * Checks the signatures of known keys.
     *
     * <p>Signatures of unknown keys are ignored. One bad signature of a known key rejects the note, and so does a
     * signature that two known keys claim by the same name and id.
     */
    public NoteVerdict verify(List<NoteVerifier> known) {
        return NoteVerdict.of(this, known);
    }

    private static List<NoteSignature> lines(String text, List<NoteSigner> signers) {
        byte[] message = StrictUtf8.encode(text);
        return signers.stream()
                .map(signer -> new NoteSignature(signer.name(), signer.keyId(), signer.sign(message)))
                .toList();
    }
}
