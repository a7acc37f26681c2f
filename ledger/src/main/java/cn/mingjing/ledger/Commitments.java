package cn.mingjing.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * The commitments of one fact in the record's declared order, the blinding field first.
 *
 * @param list at least the blinding field; no name twice
 */
public record Commitments(List<Commitment> list) {
    public Commitments {
        list = List.copyOf(list);
        if (list.isEmpty() || !list.getFirst().field().equals(Field.BLINDING)) {
            throw new MalformedException("the blinding field comes first");
        }
        var names = new HashSet<String>();
        for (Commitment commitment : list) {
            if (!names.add(commitment.field())) {
                throw new MalformedException("two fields of one name");
            }
        }
    }

    /**
     * Commits to all fields of a fact; the blinding field is put before them.
     *
     * @param seed the fact's own seed
     * @param fields in declared order, without the blinding field
     * @throws MalformedException when two have one name, or a text has half a surrogate pair
     */
    public static Commitments to(Seed seed, List<Field> fields) {
        var hasher = new FieldHasher();
        hasher.key(seed);
        var list = new ArrayList<Commitment>(fields.size() + 1);
        list.add(commit(hasher, Field.blinding()));
        fields.forEach(field -> list.add(commit(hasher, field)));
        return new Commitments(list);
    }

    private static Commitment commit(FieldHasher hasher, Field field) {
        byte[] name = StrictUtf8.encode(field.name());
        return new Commitment(
                field.name(), hasher.commitment(hasher.salt(name), name, StrictUtf8.encode(field.json())));
    }

    /** Returns the commitment of a field. */
    public Optional<Hash> of(String field) {
        return list.stream()
                .filter(commitment -> commitment.field().equals(field))
                .map(Commitment::hash)
                .findFirst();
    }

    /** Returns the SM3 digest of the commitments in their order, the national algorithm's hold on the same values. */
    public Hash sm3() {
        return Sm3.ofCommitments(list);
    }
}
