package cn.mingjing.ledger;

/**
 * A field laid open: value and salt, which together give the commitment in the leaf.
 *
 * <p>Tells nothing about the other fields of the fact. The blinding field is never disclosed.
 *
 * @param field the field with its value
 * @param salt the salt of this field alone
 */
public record Disclosure(Field field, Hash salt) {
    public Disclosure {
        if (field.name().equals(Field.BLINDING)) {
            throw new MalformedException("the blinding field is never disclosed");
        }
    }

    /** Lays a field open. */
    public static Disclosure of(Seed seed, Field field) {
        return new Disclosure(field, seed.salt(field.name()));
    }

    /** Says whether the leaf holds exactly this value in this field. */
    public boolean opens(Leaf leaf) {
        return opens(leaf.commitments());
    }

    /** Says whether the commitments hold exactly this value in this field. */
    public boolean opens(Commitments commitments) {
        return commitments.of(field.name()).filter(commitment()::equals).isPresent();
    }

    /** Returns the commitment that this value and salt give. */
    public Hash commitment() {
        return new FieldHasher().commitment(salt, StrictUtf8.encode(field.name()), StrictUtf8.encode(field.json()));
    }
}
