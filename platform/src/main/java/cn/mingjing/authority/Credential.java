package cn.mingjing.authority;

import java.time.LocalDate;
import java.util.Set;

/**
 * An enforcement credential (行政执法证).
 *
 * @param number as printed
 * @param issuer the government or ministry that issued it
 * @param area where its holder may enforce (执法区域), as printed
 * @param fields what its holder may enforce (执法类别), as printed
 * @param validFrom its first valid day
 * @param validTo its last valid day
 */
public record Credential(
        String number,
        String issuer,
        String area,
        Set<String> fields,
        LocalDate validFrom,
        LocalDate validTo,
        Status status) {

    /** What its issuer has said of a credential. */
    public enum Status {
        /** 有效 */
        IN_FORCE,
        /** 暂扣 */
        SUSPENDED,
        /** 注销、收回、遗失 */
        REVOKED
    }

    public Credential {
        fields = Set.copyOf(fields);
        if (validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("a credential ends after it begins: " + number);
        }
    }

    /** How the credential stands on that day. */
    public State stateOn(LocalDate day) {
        return switch (status) {
            case SUSPENDED -> State.SUSPENDED;
            case REVOKED -> State.REVOKED;
            case IN_FORCE ->
                day.isBefore(validFrom) ? State.NOT_YET : day.isAfter(validTo) ? State.EXPIRED : State.VALID;
        };
    }

    public boolean isValidOn(LocalDate day) {
        return stateOn(day) == State.VALID;
    }

    /** Whether a credential lets its holder act on some day, and if not, why. */
    public enum State {
        VALID,
        NOT_YET,
        EXPIRED,
        SUSPENDED,
        REVOKED
    }
}
