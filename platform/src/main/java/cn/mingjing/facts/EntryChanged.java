package cn.mingjing.facts;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One entry of a register was added, changed or ended. Recorded in the transaction that writes the register's row.
 *
 * <p>Never put a secret, a session or a draft into one.
 *
 * @param register which register, such as {@code account} or {@code post-held}
 * @param entry the entry's own id in it
 * @param before field names and values before the change, in words that stay readable; empty for a new entry
 * @param after the same after it; empty for an entry that has left the register
 */
public record EntryChanged(String register, String entry, Map<String, String> before, Map<String, String> after)
        implements Fact {

    public EntryChanged {
        before = Collections.unmodifiableMap(new TreeMap<>(before));
        after = Collections.unmodifiableMap(new TreeMap<>(after));
    }
}
