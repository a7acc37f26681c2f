package cn.mingjing.ui;

import java.util.Optional;
import java.util.UUID;

/**
 * What was read and waits for its reader's word, one for each place; no fact, and forgotten when it is taken or another
 * takes its place.
 */
public interface Waiting {

    /**
     * Keeps it in place of what waited before.
     *
     * @param place such as {@code list:puyang-market-regulation:powers}
     * @param content JSON
     * @return the token that names this reading
     */
    UUID keep(String place, String content);

    /** What waits under this token, which then waits no more; empty where it was taken or replaced. */
    Optional<String> take(String place, UUID token);
}
