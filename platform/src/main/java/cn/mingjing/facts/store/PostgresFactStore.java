package cn.mingjing.facts.store;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Fact;
import cn.mingjing.facts.FactId;
import cn.mingjing.facts.FactReader;
import cn.mingjing.facts.FactStore;
import cn.mingjing.facts.Reaction;
import cn.mingjing.facts.Recorded;
import cn.mingjing.facts.StreamChanged;
import cn.mingjing.facts.StreamId;
import cn.mingjing.facts.json.FactJson;
import cn.mingjing.facts.sealing.SealingSignal;
import cn.mingjing.ledger.Seed;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/** Keeps facts in PostgreSQL; header, commitments and leaf hash are durable with the act that made them. */
@Repository
class PostgresFactStore implements FactStore, FactReader {

    private static final int PAGE = 1000;

    private final JdbcClient database;
    private final FactJson json;
    private final FactRows rows;
    private final StreamsAppended streams = new StreamsAppended();
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Supplier<List<Reaction>> reactions;
    private final SealingSignal sealing;

    PostgresFactStore(
            JdbcClient database,
            FactJson json,
            Clock clock,
            ObjectProvider<Reaction> reactions,
            SealingSignal sealing) {
        this.database = database;
        this.json = json;
        this.rows = new FactRows(json);
        this.clock = clock;
        // Looked up at the first fact, as some of them need the store themselves; then kept.
        this.reactions = SingletonSupplier.of(() -> reactions.orderedStream().toList());
        this.sealing = sealing;
    }

    @Override
    @Transactional
    public List<Recorded<?>> append(
            StreamId stream, int expectedVersion, List<? extends Fact> facts, Actor actor, Instant occurredAt) {
        if (facts.isEmpty()) {
            return List.of();
        }
        Instant recordedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant occurred = occurredAt.truncatedTo(ChronoUnit.MILLIS);
        List<NewFact> ready = new ArrayList<>(facts.size());
        int number = expectedVersion;
        for (Fact fact : facts) {
            var recorded = new Recorded<>(new FactId(stream, ++number), fact, occurred, recordedAt, actor);
            ready.add(NewFact.of(recorded, Seed.random(random), json));
        }
        write(stream, expectedVersion, ready);
        List<Recorded<?>> recorded =
                ready.stream().<Recorded<?>>map(NewFact::recorded).toList();
        streams.appended(stream, expectedVersion, recorded);
        reactions.get().forEach(reaction -> reaction.on(recorded));
        sealing.afterCommit();
        return recorded;
    }

    private void write(StreamId stream, int expectedVersion, List<NewFact> ready) {
        Recorded<?> first = ready.getFirst().recorded();
        try {
            int written = database.sql("""
                            WITH arriving AS (
                              SELECT * FROM unnest(:numbers, :types, :leaves, :hashes, :seeds, :payloads)
                                AS arriving(number, type, leaf, leaf_hash, seed, payload)
                            ), added AS (
                              INSERT INTO facts.fact (stream_kind, stream_id, number, type, occurred_at, recorded_at,
                                                      actor, authority, leaf, leaf_hash)
                              SELECT :kind, :stream, number, type, :occurred, :recorded,
                                     :actor, :authority, leaf, leaf_hash
                                FROM arriving
                               WHERE :expected = (SELECT coalesce(max(number), 0) FROM facts.fact
                                                   WHERE stream_kind = :kind AND stream_id = :stream)
                               ORDER BY number
                              RETURNING seq, number
                            ), waiting AS (
                              INSERT INTO facts.unsealed (seq) SELECT seq FROM added
                            )
                            INSERT INTO facts.content (seq, seed, payload)
                            SELECT seq, seed, payload::jsonb FROM added JOIN arriving USING (number)
                            """)
                    .param(
                            "numbers",
                            ready.stream().map(f -> f.recorded().id().number()).toArray(Integer[]::new))
                    .param("types", ready.stream().map(NewFact::type).toArray(String[]::new))
                    .param("leaves", ready.stream().map(NewFact::leaf).toArray(byte[][]::new))
                    .param("hashes", ready.stream().map(NewFact::leafHash).toArray(byte[][]::new))
                    .param("seeds", ready.stream().map(NewFact::seed).toArray(byte[][]::new))
                    .param("payloads", ready.stream().map(NewFact::payload).toArray(String[]::new))
                    .param("kind", stream.kind())
                    .param("stream", stream.id())
                    .param("expected", expectedVersion)
                    .param("occurred", FactRows.timestamp(first.occurredAt()))
                    .param("recorded", FactRows.timestamp(first.recordedAt()))
                    .param("actor", first.actor().person())
                    .param("authority", first.actor().authority().value())
                    .update();
            if (written != ready.size()) {
                throw new StreamChanged(stream, expectedVersion);
            }
        } catch (DuplicateKeyException e) {
            throw new StreamChanged(stream, expectedVersion);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Recorded<?>> read(StreamId stream) {
        return streams.whole(stream).orElseGet(() -> {
            List<Recorded<?>> stored = stored(stream);
            streams.read(stream, stored);
            return stored;
        });
    }

    private List<Recorded<?>> stored(StreamId stream) {
        return database
                .sql(FactRows.SELECT + "WHERE stream_kind = :kind AND stream_id = :stream ORDER BY number")
                .param("kind", stream.kind())
                .param("stream", stream.id())
                .query(rows)
                .list()
                .stream()
                .<Recorded<?>>map(FactRows.Row::recorded)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Recorded<?>> read(FactId id) {
        return database.sql(FactRows.SELECT + "WHERE stream_kind = :kind AND stream_id = :stream AND number = :number")
                .param("kind", id.stream().kind())
                .param("stream", id.stream().id())
                .param("number", id.number())
                .query(rows)
                .optional()
                .map(FactRows.Row::recorded);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isErased(FactId id) {
        return database.sql("""
                        SELECT EXISTS (SELECT
                                         FROM facts.fact
                                        WHERE stream_kind = :kind AND stream_id = :stream AND number = :number
                                          AND NOT EXISTS (SELECT FROM facts.content WHERE content.seq = fact.seq))
                        """)
                .param("kind", id.stream().kind())
                .param("stream", id.stream().id())
                .param("number", id.number())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void forEach(Consumer<Recorded<?>> each) {
        long after = 0;
        List<FactRows.Row> page;
        do {
            page = database.sql(FactRows.SELECT + "WHERE seq > :after ORDER BY seq LIMIT " + PAGE)
                    .param("after", after)
                    .query(rows)
                    .list();
            for (FactRows.Row row : page) {
                each.accept(row.recorded());
                after = row.seq();
            }
        } while (page.size() == PAGE);
    }
}
