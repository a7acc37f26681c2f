package cn.mingjing.duty;

import java.util.Optional;

/**
 * Derives the register of duties again from all facts. Duties whose facts were lawfully erased are left as they stand.
 */
public interface DutyRebuild {

    /** Compares the register with what the facts say; names the first row that differs, in the order of the keys. */
    Optional<Difference> verify();

    /**
     * Brings the register into line with the facts; acts wait meanwhile.
     *
     * @return how many rows were added, changed or removed; 0 when all was in order
     */
    int rebuild();

    /**
     * A row of the register that is not what the facts say.
     *
     * @param key the row's key, as it stands in the table {@code duty.duty}
     */
    record Difference(String key, Kind kind) {

        /** What is wrong with it. */
        public enum Kind {
            /** The facts give rise to it, but it is not in the register. */
            MISSING,
            /** It is in the register, but no fact gives rise to it. */
            INVENTED,
            /** It is there, with another content. */
            CHANGED
        }
    }
}
