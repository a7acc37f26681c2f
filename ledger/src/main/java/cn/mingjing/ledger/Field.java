package cn.mingjing.ledger;

/**
 * A named value of a fact, as it is committed to.
 *
 * @param name unique in its fact, not empty, without control characters; {@code ~} is kept for the blinding field
 * @param json the value as RFC 8785 canonical JSON; its UTF-8 bytes are what is hashed. Whoever makes the value makes it
 *     canonical; this package hashes the text as it is.
 */
public record Field(String name, String json) {
    /** Name of the field without value that hides the header of a leaf from guesses. */
    public static final String BLINDING = "~";

    public Field {
        requireName(name);
        if (name.equals(BLINDING) != json.isEmpty()) {
            throw new MalformedException("only the blinding field is without value, and it has none");
        }
    }

    static Field blinding() {
        return new Field(BLINDING, "");
    }

    /** Control characters would make two fields look like one: a zero byte ends the name in a commitment. */
    static void requireName(String name) {
        if (name.isEmpty() || name.chars().anyMatch(Character::isISOControl)) {
            throw new MalformedException("a field's name is not empty and has no control characters");
        }
    }

    /** Tells the name only; values may be personal data. */
    @Override
    public String toString() {
        return "Field[" + name + "]";
    }
}
