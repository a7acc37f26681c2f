package cn.mingjing.ledger;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** One signature line of a note: the key's name, the key's id, the signature itself. */
public final class NoteSignature {
    private final String name;
    private final int keyId;
    private final byte[] signature;

    /**
     * Makes a line.
     *
     * @param signature as the key's algorithm writes it, not empty
     */
    public NoteSignature(String name, int keyId, byte[] signature) {
        NoteText.requireName(name);
        if (signature.length == 0) {
            throw new MalformedException("a signature is not empty");
        }
        this.name = name;
        this.keyId = keyId;
        this.signature = signature.clone();
    }

    /** Reads the line without its newline. */
    static NoteSignature parse(String line) {
        int space = line.indexOf(' ', 2);
        if (!line.startsWith("— ") || space < 0) {
            throw new MalformedException("a signature line is: em dash, name, Base 64");
        }
        byte[] bytes = StrictBase64.decode(line.substring(space + 1));
        if (bytes.length <= Integer.BYTES) {
            throw new MalformedException("a signature follows the id of its key");
        }
        return new NoteSignature(
                line.substring(2, space),
                ByteBuffer.wrap(bytes).getInt(),
                Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length));
    }

    String line() {
        byte[] bytes = ByteBuffer.allocate(Integer.BYTES + signature.length)
                .putInt(keyId)
                .put(signature)
                .array();
        return "— " + name + " " + StrictBase64.encode(bytes);
    }

    public String name() {
        return name;
    }

    /** Returns the id of the key: its first four bytes, most significant first. */
    public int keyId() {
        return keyId;
    }

    /** Returns a copy of the signature, without the key's id. */
    public byte[] signature() {
        return signature.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteSignature that
                && name.equals(that.name)
                && keyId == that.keyId
                && Arrays.equals(signature, that.signature);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + keyId;
    }

    @Override
    public String toString() {
        return line();
    }
}
