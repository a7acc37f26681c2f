package cn.mingjing.identifier;

import java.util.Optional;

/** The number by which an enterprise, an organisation or an individual business (个体工商户) is known. */
public sealed interface EntityNumber permits CreditCode, RegistrationNumber {

    String value();

    /** Whether the number is of a kind no longer given out: still valid on paper, but the credit code is to be asked for. */
    default boolean superseded() {
        return false;
    }

    /** Reads either kind as people type it; empty if it is neither, or its check digit does not hold. */
    static Optional<EntityNumber> read(String typed) {
        return CreditCode.read(typed)
                .map(EntityNumber.class::cast)
                .or(() -> RegistrationNumber.read(typed).map(EntityNumber.class::cast));
    }
}
