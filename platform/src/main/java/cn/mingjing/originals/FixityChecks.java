package cn.mingjing.originals;

import java.time.Instant;
import java.util.Optional;

/** What the regular rounds found of one original. */
public interface FixityChecks {

    /**
     * The last time its bytes were read again.
     *
     * @param found never {@link Fixity#HOLDS} where they did not
     */
    record Checked(Instant at, Fixity found) {}

    /** Empty while no round has come to it. */
    Optional<Checked> latest(String sha256);
}
