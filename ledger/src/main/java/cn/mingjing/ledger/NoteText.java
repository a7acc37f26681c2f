package cn.mingjing.ledger;

import java.util.Arrays;

/** The form of a signed note: where text ends and signatures begin, and what may stand in either. */
final class NoteText {
    private NoteText() {}

    static SignedNote parse(byte[] bytes) {
        if (bytes.length > SignedNote.MAX_BYTES) {
            throw new MalformedException("a note has at most " + SignedNote.MAX_BYTES + " bytes");
        }
        String note = StrictUtf8.decode(bytes);
        int end = note.lastIndexOf("\n\n");
        if (end < 0 || !note.endsWith("\n") || end + 2 == note.length()) {
            throw new MalformedException("a note is a text, an empty line, and signature lines");
        }
        String[] lines = note.substring(end + 2, note.length() - 1).split("\n", SignedNote.MAX_SIGNATURES + 1);
        if (lines.length > SignedNote.MAX_SIGNATURES) {
            throw new MalformedException("a note has at most " + SignedNote.MAX_SIGNATURES + " signatures");
        }
        return new SignedNote(
                note.substring(0, end + 1),
                Arrays.stream(lines).map(NoteSignature::parse).toList());
    }

    static byte[] write(SignedNote note) {
        var out = new StringBuilder(note.text()).append('\n');
        note.signatures().forEach(signature -> out.append(signature.line()).append('\n'));
        return StrictUtf8.encode(out.toString());
    }

    static void require(String text) {
        if (!text.endsWith("\n") || text.chars().anyMatch(c -> c < 0x20 && c != '\n')) {
            throw new MalformedException("a note's text ends in a newline and has no other control characters");
        }
    }

    static void requireName(String name) {
        if (name.isEmpty() || name.codePoints().anyMatch(NoteText::forbiddenInName)) {
            throw new MalformedException("a key's name is not empty and has neither spaces nor plus signs");
        }
    }

    /** U+0085 is white space to Unicode, a mere control character to Java. */
    private static boolean forbiddenInName(int c) {
        return c == '+' || c < 0x20 || c == 0x85 || Character.isSpaceChar(c) || Character.isWhitespace(c);
    }
}
