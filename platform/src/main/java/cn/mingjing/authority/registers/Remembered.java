package cn.mingjing.authority.registers;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What was read of a register since the registers last changed; every act asks for the same few entries. */
final class Remembered<K, V> {

    /** So many entries of at most some kilobytes; then it starts anew. */
    private static final int MOST = 10_000;

    private record Since<K, V>(long changes, Map<K, V> entries) {}

    private final RegisterChanges changes;
    private final Function<K, V> register;
    private volatile Since<K, V> known = new Since<>(-1, Map.of());

    Remembered(RegisterChanges changes, Function<K, V> register) {
        this.changes = changes;
        this.register = register;
    }

    V get(K key) {
        if (changes.seenOtherwise()) {
            return register.apply(key);
        }
        // The count is asked for first, so that nothing older than it is kept under it.
        Map<K, V> entries = since(changes.count());
        V entry = entries.get(key);
        if (entry == null) {
            entry = register.apply(key);
            entries.put(key, entry);
        }
        return entry;
    }

    private Map<K, V> since(long count) {
        Since<K, V> since = known;
        if (since.changes() != count || since.entries().size() >= MOST) {
            since = new Since<>(count, new ConcurrentHashMap<>());
            known = since;
        }
        return since.entries();
    }
}
