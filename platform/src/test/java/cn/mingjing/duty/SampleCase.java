package cn.mingjing.duty;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Fact;
import cn.mingjing.facts.FactId;
import cn.mingjing.facts.FactStore;
import cn.mingjing.facts.StreamId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A stream of {@link SampleFact}s, written act by act. */
public final class SampleCase {

    private final FactStore store;
    private final Clock clock;
    private final Actor actor;
    private final StreamId stream = new StreamId("sample", UUID.randomUUID());

    public SampleCase(FactStore store, Clock clock, Actor actor) {
        this.store = store;
        this.clock = clock;
        this.actor = actor;
    }

    public StreamId stream() {
        return stream;
    }

    public DutyKey key(String kind) {
        return DutyKey.of(kind, stream);
    }

    public FactId records(Fact fact) {
        return store.append(stream, store.read(stream).size(), List.of(fact), actor, clock.instant())
                .getFirst()
                .id();
    }

    public DutyKey owes(String kind, int workingDays, LocalDate from) {
        records(new SampleFact.SampleOwed(kind, workingDays, from, "OFFICER", Optional.empty(), Optional.empty()));
        return key(kind);
    }

    public DutyKey owesPerson(String kind, int workingDays, LocalDate from, String person) {
        records(new SampleFact.SampleOwed(kind, workingDays, from, "OFFICER", Optional.empty(), Optional.of(person)));
        return key(kind);
    }
}
