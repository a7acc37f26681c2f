package cn.mingjing.ledger;

/**
 * A field's name with the hash that binds its value without telling it.
 *
 * @param field name of the field
 * @param hash SHA-256("mingjing/field/1" ‖ 0x00 ‖ salt ‖ UTF-8(field) ‖ 0x00 ‖ UTF-8(value))
 */
public record Commitment(String field, Hash hash) {
    public Commitment {
        Field.requireName(field);
    }
}
