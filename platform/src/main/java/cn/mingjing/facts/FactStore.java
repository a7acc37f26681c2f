package cn.mingjing.facts;

import java.time.Instant;
import java.util.List;

/** The record: facts are read and added, never changed or removed. */
public interface FactStore {

    /** All facts of a stream in order; empty for an unknown stream. Erased facts are left out. */
    List<Recorded<?>> read(StreamId stream);

    /**
     * Adds facts to a stream, with their commitments and leaf hashes, in the caller's transaction, and runs every
     * {@link Reaction} in it.
     *
     * @param expectedVersion how many facts the caller saw in the stream; 0 for a new one
     * @throws StreamChanged when somebody added to the stream meanwhile; nothing is written
     */
    List<Recorded<?>> append(
            StreamId stream, int expectedVersion, List<? extends Fact> facts, Actor actor, Instant occurredAt);

    /**
     * As {@link #append}, in a transaction of its own, whatever the caller's; durable on return. It is shared with others who
     * add at the same moment. For records that must stay though the act fails, such as those of access; their reactions must
     * not wait for anything that a caller may hold.
     */
    List<Recorded<?>> appendAlone(
            StreamId stream, int expectedVersion, List<? extends Fact> facts, Actor actor, Instant occurredAt);
}
