package cn.mingjing.facts.sealing;

import cn.mingjing.ledger.Growth;
import cn.mingjing.ledger.Hash;
import cn.mingjing.ledger.RightEdge;
import cn.mingjing.ledger.TreeHead;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals waiting facts: gives leaf numbers without gaps in commit order, grows the tiles and signs the new head, all in
 * one transaction. One sealer works at a time, whatever the number of processes (advisory lock).
 */
@Component
public class Sealer {

    /** Most facts sealed in one transaction. */
    static final int GROUP = 4096;

    private static final long LOCK = 0x7365616c65723031L; // "sealer01"

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final PostgresTiles tiles;
    private final Log log;
    private final Clock clock;
    private @Nullable RightEdge lastEdge;

    Sealer(JdbcClient database, TransactionTemplate transactions, PostgresTiles tiles, Log log, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.tiles = tiles;
        this.log = log;
        this.clock = clock;
    }

    /** Seals what waits now, at most one group; says how many facts were sealed. */
    public synchronized int sealOnce() {
        Optional<Sealed> sealed = Objects.requireNonNull(transactions.execute(status -> seal()));
        sealed.ifPresent(group -> lastEdge = group.edge());
        return sealed.map(Sealed::facts).orElse(0);
    }

    private Optional<Sealed> seal() {
        boolean mine = database.sql("SELECT pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
        if (!mine) {
            return Optional.empty();
        }
        List<Waiting> waiting = waiting();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        RightEdge edge = edge();
        Growth growth = edge.append(waiting.stream().map(Waiting::hash).toList());
        number(waiting, edge.size());
        tiles.store(growth.tiles());
        var head = growth.edge().head();
        log.record(log.sign(head), head, clock.instant());
        return Optional.of(new Sealed(growth.edge(), waiting.size()));
    }

    /** An array, and not IN: then PostgreSQL goes by the keys and never through all facts there are. */
    private List<Waiting> waiting() {
        return database.sql("""
                        WITH taken AS (
                          DELETE FROM facts.unsealed
                           WHERE seq = ANY (ARRAY (SELECT seq FROM facts.unsealed ORDER BY seq LIMIT :group))
                          RETURNING seq
                        )
                        SELECT seq, leaf_hash FROM taken JOIN facts.fact USING (seq) ORDER BY seq
                        """)
                .param("group", GROUP)
                .query((row, n) -> new Waiting(row.getLong("seq"), Hash.of(row.getBytes("leaf_hash"))))
                .list();
    }

    /** The edge of the last signed tree; kept between groups, loaded again when another process has sealed. */
    private RightEdge edge() {
        TreeHead signed = log.head().orElseGet(TreeHead::empty);
        RightEdge kept = lastEdge;
        if (kept != null && kept.head().equals(signed)) {
            return kept;
        }
        RightEdge loaded = RightEdge.load(signed.size(), tiles);
        if (!loaded.head().equals(signed)) {
            throw new IllegalStateException(
                    "the tiles do not give the root of the signed checkpoint of size " + signed.size());
        }
        return loaded;
    }

    private void number(List<Waiting> waiting, long first) {
        Long[] seqs = waiting.stream().map(Waiting::seq).toArray(Long[]::new);
        database.sql("""
                        INSERT INTO facts.leaf (index, seq)
                        SELECT :first + place - 1, seq FROM unnest(:seqs) WITH ORDINALITY AS sealed(seq, place)
                        """).param("first", first).param("seqs", seqs).update();
    }

    private record Waiting(long seq, Hash hash) {}

    private record Sealed(RightEdge edge, int facts) {}
}
