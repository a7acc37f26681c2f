package cn.mingjing.duty.register;

import cn.mingjing.duty.Duty;
import cn.mingjing.duty.DutyKey;
import cn.mingjing.facts.StreamId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Duties written down in memory, in the order of their keys; about 2 KB each. */
final class DutyMemory implements DutyBook {

    private final TreeMap<String, Duty> duties = new TreeMap<>();
    private final Map<StreamId, List<DutyKey>> keys = new HashMap<>();

    /** All of them, by key as the database orders text byte by byte. */
    Collection<Duty> inOrder() {
        return duties.values();
    }

    @Override
    public Optional<Duty> take(DutyKey key) {
        return Optional.ofNullable(duties.get(key.toString()));
    }

    @Override
    public List<DutyKey> about(StreamId thing) {
        return List.copyOf(keys.getOrDefault(thing, List.of()));
    }

    @Override
    public void add(Duty duty) {
        if (duties.putIfAbsent(duty.key().toString(), duty) != null) {
            throw new IllegalStateException("a duty has arisen twice: " + duty.key());
        }
        keys.computeIfAbsent(duty.key().about(), thing -> new ArrayList<>()).add(duty.key());
    }

    @Override
    public void replace(Duty before, Duty after) {
        duties.put(after.key().toString(), after);
    }
}
