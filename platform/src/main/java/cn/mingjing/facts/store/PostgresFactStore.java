package cn.mingjing.facts.store;

import static java.util.Objects.requireNonNull;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Fact;
import cn.mingjing.facts.FactId;
import cn.mingjing.facts.FactReader;
import cn.mingjing.facts.FactStore;
import cn.mingjing.facts.Reaction;
import cn.mingjing.facts.Recorded;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;

/** Keeps facts in PostgreSQL; header, commitments and leaf hash are durable with the act that made them. */
@Repository
class PostgresFactStore implements FactStore, FactReader {

    private static final int PAGE = 1000;

    private final JdbcClient database;
    private final FactJson json;
    private final FactRows rows;
    private final FactTables tables;
    private final Gathering<Addition, List<Recorded<?>>> alone;
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
            SealingSignal sealing,
            PlatformTransactionManager transactions) {
        this.database = database;
        this.json = json;
        this.rows = new FactRows(json);
        this.tables = new FactTables(database);
        var ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.alone =
                new Gathering<>(additions -> requireNonNull(ownTransaction.execute(transaction -> add(additions))));
        this.clock = clock;
        // Looked up at the first fact, as some of them need the store themselves; then kept.
        this.reactions = SingletonSupplier.of(() -> reactions.orderedStream().toList());
        this.sealing = sealing;
    }

    @Override
    @Transactional
    public List<Recorded<?>> append(
            StreamId stream, int expectedVersion, List<? extends Fact> facts, Actor actor, Instant occurredAt) {
        return facts.isEmpty()
                ? List.of()
                : add(List.of(ready(stream, expectedVersion, facts, actor, occurredAt)))
                        .getFirst();
    }

    @Override
    public List<Recorded<?>> appendAlone(
            StreamId stream, int expectedVersion, List<? extends Fact> facts, Actor actor, Instant occurredAt) {
        return facts.isEmpty() ? List.of() : alone.carryOut(ready(stream, expectedVersion, facts, actor, occurredAt));
    }

    private Addition ready(
            StreamId stream, int expectedVersion, List<? extends Fact> facts, Actor actor, Instant occurredAt) {
        Instant recordedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant occurred = occurredAt.truncatedTo(ChronoUnit.MILLIS);
        List<NewFact> ready = new ArrayList<>(facts.size());
        int number = expectedVersion;
        for (Fact fact : facts) {
            var recorded = new Recorded<>(new FactId(stream, ++number), fact, occurred, recordedAt, actor);
            ready.add(NewFact.of(recorded, Seed.random(random), json));
        }
        return new Addition(stream, expectedVersion, ready);
    }

    /** In the transaction that is open. */
    private List<List<Recorded<?>>> add(List<Addition> additions) {
        tables.write(additions);
        List<List<Recorded<?>>> added = new ArrayList<>(additions.size());
        for (Addition addition : additions) {
            List<Recorded<?>> recorded = addition.recorded();
            streams.appended(addition.stream(), addition.before(), recorded);
            reactions.get().forEach(reaction -> reaction.on(recorded));
            added.add(recorded);
        }
        sealing.afterCommit();
        return added;
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
    @Transactional(readOnly = true)
    public boolean mentions(String text) {
        return database.sql("""
                        SELECT EXISTS (SELECT
                                         FROM facts.content c
                                         JOIN facts.fact f USING (seq)
                                        WHERE strpos(c.payload::text, :text) > 0 AND f.type <> 'ContentErased')
                        """).param("text", text).query(Boolean.class).single();
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
