package cn.mingjing.ui;

import java.util.List;
import java.util.Optional;

/**
 * Keeps forms while they are being typed, each for its account alone; forgotten 90 days after they were last touched.
 *
 * <p>A form takes part by {@link FormContext#kept}; everything else happens by itself: it is kept as it is typed, restored
 * when it is opened again, and discarded when it has been acted upon.
 */
public interface Drafts {

    /** Keeps this in place of what was kept under the same key. */
    void keep(String account, Draft draft);

    Optional<Draft> find(String account, String key);

    /** Everything the account has begun, newest first; without the texts. */
    List<Draft> of(String account);

    void discard(String account, String key);
}
