package cn.mingjing.identity;

import cn.mingjing.facts.Actor;
import java.util.UUID;

/**
 * Names a person for good; says nothing about him, so that it may stand in the ledger. Its text is what
 * {@link Actor#person()} holds.
 */
public record PersonId(UUID value) {

    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException when the text is no person id
     */
    public static PersonId parse(String text) {
        return new PersonId(UUID.fromString(text));
    }

    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
