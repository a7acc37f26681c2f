package cn.mingjing.facts.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingjing.facts.FactId;
import cn.mingjing.facts.FactStore;
import cn.mingjing.facts.FactsAlone;
import cn.mingjing.facts.Samples;
import cn.mingjing.facts.Samples.NoteTaken;
import cn.mingjing.ledger.Hash;
import cn.mingjing.ledger.LogVerdict;
import cn.mingjing.ledger.LogVerifier;
import cn.mingjing.ledger.NoteVerifier;
import cn.mingjing.testing.TestDatabase;
import cn.mingjing.testing.TestTime;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("封存不缺号、不重号，按提交先后")
class SealingTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final FactsAlone facts = FactsAlone.on(database);

    @AfterEach
    void close() {
        facts.close();
        database.close();
    }

    private static FactId append(FactStore store) {
        return store.append(FactsAlone.stream(), 0, List.of(new NoteTaken("x")), Samples.OFFICER, TestTime.START)
                .getFirst()
                .id();
    }

    @Test
    @DisplayName("没有等待的事实就什么也不签")
    void nothing_waits_nothing_is_signed() {
        assertThat(facts.get(Sealer.class).sealOnce()).isZero();
        assertThat(count("checkpoint"))
                .as("only the tree without leaves is signed")
                .isEqualTo(1);
    }

    @Test
    @DisplayName("等待封存的成组封存，一组一次签名，超过一组分几次")
    void what_waits_is_sealed_in_groups() {
        var transactions = facts.get(TransactionTemplate.class);
        transactions.executeWithoutResult(status -> {
            for (int i = 0; i < Sealer.GROUP + 10; i++) {
                append(facts.store());
            }
        });

        assertThat(facts.get(Sealer.class).sealOnce()).isEqualTo(Sealer.GROUP);
        assertThat(facts.get(Sealer.class).sealOnce()).isEqualTo(10);
        assertThat(count("checkpoint")).isEqualTo(3);
        assertSealedCompletely(Sealer.GROUP + 10);
    }

    @Test
    @DisplayName("许多写者、许多撤回、两个封存进程同时工作：叶号无缺无重，先提交的在前")
    void two_sealers_under_many_writers_and_rollbacks() throws Exception {
        var causes = new ConcurrentLinkedQueue<List<FactId>>();
        var writing = new AtomicBoolean(true);
        int committed = 0;
        try (var other = FactsAlone.on(database);
                var threads = Executors.newFixedThreadPool(18)) {
            List<Future<Integer>> sealers = new ArrayList<>();
            for (var process : List.of(facts, other)) {
                sealers.add(threads.submit(() -> sealWhile(process.get(Sealer.class), writing)));
            }
            List<Callable<Integer>> writers = new ArrayList<>();
            for (int writer = 0; writer < 16; writer++) {
                var process = writer % 2 == 0 ? facts : other;
                var random = new Random(writer);
                writers.add(() -> write(process, random, causes));
            }
            for (var done : threads.invokeAll(writers)) {
                committed += done.get();
            }
            writing.set(false);
            // Each may have stepped aside for the other when the last fact was committed.
            int sealed = sealers.get(0).get()
                    + sealers.get(1).get()
                    + facts.get(Sealer.class).sealOnce();
            assertThat(sealed).isEqualTo(committed);
            assertThat(sealers.get(0).get()).as("the first process sealed some").isPositive();
            assertThat(sealers.get(1).get())
                    .as("the second process sealed some")
                    .isPositive();
        }
        assertSealedCompletely(committed);
        for (var chain : causes) {
            assertThat(chain.stream().map(this::leafNumber)).isSorted();
        }
    }

    private static int sealWhile(Sealer sealer, AtomicBoolean writing) {
        int sealed = 0;
        int last = 0;
        while (writing.get() || last > 0) {
            last = sealer.sealOnce();
            sealed += last;
            Thread.onSpinWait();
        }
        return sealed;
    }

    /** A chain of facts each of which was recorded after the one before it had been committed, with failures between. */
    private static int write(FactsAlone process, Random random, ConcurrentLinkedQueue<List<FactId>> chains) {
        var transactions = process.get(TransactionTemplate.class);
        var chain = new ArrayList<FactId>();
        for (int i = 0; i < 30; i++) {
            boolean fail = random.nextInt(3) == 0;
            var id = transactions.execute(status -> {
                if (fail) {
                    status.setRollbackOnly();
                }
                var written = append(process.store());
                pause(random.nextInt(3));
                return written;
            });
            if (!fail) {
                chain.add(id);
            }
        }
        chains.add(chain);
        return chain.size();
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    @DisplayName("封存中途出错，全部撤回，排除后接着封存")
    void a_failure_in_the_middle_leaves_nothing_half_done() {
        append(facts.store());
        facts.get(Sealer.class).sealOnce();
        append(facts.store());
        append(facts.store());
        database.owner()
                .sql("ALTER TABLE facts.checkpoint ADD CONSTRAINT no_more CHECK (size < 2)")
                .update();

        assertThatThrownBy(() -> facts.get(Sealer.class).sealOnce()).hasStackTraceContaining("no_more");
        assertThat(count("leaf")).isEqualTo(1);
        assertThat(count("unsealed")).isEqualTo(2);

        database.owner()
                .sql("ALTER TABLE facts.checkpoint DROP CONSTRAINT no_more")
                .update();
        assertThat(facts.get(Sealer.class).sealOnce()).isEqualTo(2);
        assertSealedCompletely(3);
    }

    @Test
    @DisplayName("封存进程的数据库连接被一再切断，事实一条不丢，签名一处不断")
    void sealing_survives_cut_connections() throws Exception {
        var superuser = database.owner();
        int facts = 0;
        try (var sealing = FactsAlone.sealing(database)) {
            for (int round = 0; round < 5; round++) {
                for (int i = 0; i < 20; i++) {
                    append(this.facts.store());
                    facts++;
                }
                superuser.sql("""
                                SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
                                 WHERE usename = 'mingjing_app' AND datname = current_database()
                                   AND query LIKE '%advisory%'
                                """).query(Integer.class).single();
            }
            awaitSealed(facts);
            assertThat(sealing.get(SealingThread.class).isRunning()).isTrue();
        }
        assertSealedCompletely(facts);
    }

    @Test
    @DisplayName("另一套密钥不得接着签这个库的台账；密钥丢了也不另造一套")
    void another_key_must_not_go_on_with_this_log() {
        assertThatThrownBy(() -> FactsAlone.withoutKeys(database)).hasStackTraceContaining("没有它的签名密钥");
        assertThatThrownBy(() -> FactsAlone.withOtherKeys(database)).hasStackTraceContaining("签名密钥与数据库里的台账不符");
    }

    private void awaitSealed(int facts) {
        var deadline = Instant.now().plus(Duration.ofSeconds(30));
        while (count("leaf") < facts && Instant.now().isBefore(deadline)) {
            pause(20);
        }
    }

    /** Leaf numbers without gaps, nothing waiting, and the tiles give the signed root from the leaf hashes. */
    private void assertSealedCompletely(int size) {
        var numbers = database.owner()
                .sql("SELECT index FROM facts.leaf ORDER BY index")
                .query(Long.class)
                .list();
        assertThat(numbers)
                .containsExactlyElementsOf(LongStream.range(0, size).boxed().toList());
        assertThat(count("unsealed")).isZero();
        var leaves = database.owner()
                .sql("SELECT leaf_hash FROM facts.leaf JOIN facts.fact USING (seq) ORDER BY index")
                .query((row, n) -> Hash.of(row.getBytes(1)))
                .list();
        var note = database.owner()
                .sql("SELECT note FROM facts.checkpoint ORDER BY size DESC LIMIT 1")
                .query(String.class)
                .single();
        var keys = database.owner()
                .sql("SELECT ed25519_key FROM facts.log UNION ALL SELECT sm2_key FROM facts.log")
                .query(String.class)
                .list();
        var origin = database.owner()
                .sql("SELECT origin FROM facts.log")
                .query(String.class)
                .single();
        var verdict = new LogVerifier(
                        origin, keys.stream().map(NoteVerifier::parse).toList())
                .verify(
                        note.getBytes(StandardCharsets.UTF_8),
                        facts.get(PostgresTiles.class),
                        List.of(),
                        leaves.iterator());
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        LogVerdict.Holds.class,
                        holds -> assertThat(holds.checkpoint().head().size()).isEqualTo(size));
    }

    private long leafNumber(FactId id) {
        return database.owner()
                .sql("""
                        SELECT index FROM facts.leaf JOIN facts.fact USING (seq)
                         WHERE stream_kind = ? AND stream_id = ? AND number = ?
                        """)
                .params(id.stream().kind(), id.stream().id(), id.number())
                .query(Long.class)
                .single();
    }

    private int count(String table) {
        return database.owner()
                .sql("SELECT count(*) FROM facts." + table)
                .query(Integer.class)
                .single();
    }
}
