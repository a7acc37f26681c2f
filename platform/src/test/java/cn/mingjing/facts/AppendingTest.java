package cn.mingjing.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingjing.facts.Samples.NoteTaken;
import cn.mingjing.testing.DatabaseTest;
import cn.mingjing.testing.TestDatabase;
import cn.mingjing.testing.TestTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@DisplayName("事实只增不改，谁先写谁算数")
class AppendingTest {

    private final TestDatabase database;
    private final FactsAlone facts;
    private final FactStore store;

    AppendingTest(TestDatabase database) {
        this.database = database;
        this.facts = FactsAlone.on(database, AngryReaction.class, PencilReaction.class);
        this.store = facts.store();
    }

    @AfterEach
    void close() {
        facts.close();
    }

    private List<Recorded<?>> append(StreamId stream, int expected, Fact... added) {
        return store.append(stream, expected, List.of(added), Samples.OFFICER, TestTime.START);
    }

    @Test
    @DisplayName("写入的事实原样读回，编号从 1 起")
    void what_is_appended_is_read_back() {
        var stream = FactsAlone.stream();
        var before = TestTime.START.minus(Duration.ofDays(2)).plusNanos(123_456_789);

        var first = append(stream, 0, new NoteTaken("一"), Samples.fine());
        var second = store.append(stream, 2, List.of(new NoteTaken("三")), Samples.OFFICER, before);

        assertThat(first).extracting(Recorded::id).containsExactly(new FactId(stream, 1), new FactId(stream, 2));
        assertThat(store.read(stream)).containsExactly(first.get(0), first.get(1), second.getFirst());
        assertThat(second.getFirst().occurredAt()).isEqualTo(before.minusNanos(456_789));
        assertThat(second.getFirst().actor()).isEqualTo(Samples.OFFICER);
        assertThat(facts.get(FactReader.class).read(new FactId(stream, 2))).contains(first.get(1));
        assertThat(store.read(FactsAlone.stream())).isEmpty();
    }

    @Test
    @DisplayName("看到的版本不对就一条也不写，多看少看都一样")
    void a_wrong_version_writes_nothing() {
        var stream = FactsAlone.stream();
        append(stream, 0, new NoteTaken("一"), new NoteTaken("二"));

        for (int wrong : List.of(0, 1, 3)) {
            assertThatThrownBy(() -> append(stream, wrong, new NoteTaken("三"), new NoteTaken("四")))
                    .isInstanceOf(StreamChanged.class);
        }

        assertThat(store.read(stream)).hasSize(2);
        assertThat(append(stream, 2, new NoteTaken("三"))).hasSize(1);
    }

    @Test
    @DisplayName("在同一事务里读了又写，读到的就是将要存下的全部；别人先写了，自己的一条也不算")
    void a_transaction_reads_the_whole_stream_it_has_added_to() {
        var stream = FactsAlone.stream();
        append(stream, 0, new NoteTaken("一"));

        List<Recorded<?>> within = facts.get(TransactionTemplate.class).execute(status -> {
            assertThat(store.read(stream)).hasSize(1);
            append(stream, 1, new NoteTaken("二"), Samples.fine());
            append(stream, 3, new NoteTaken("四"));
            return store.read(stream);
        });
        assertThat(within).hasSize(4).isEqualTo(store.read(stream));

        assertThatThrownBy(() -> facts.get(TransactionTemplate.class).executeWithoutResult(status -> {
                    int seen = store.read(stream).size();
                    otherThread(() -> append(stream, seen, new NoteTaken("别人的")));
                    append(stream, seen, new NoteTaken("自己的"));
                }))
                .isInstanceOf(StreamChanged.class);
        assertThat(store.read(stream))
                .hasSize(5)
                .last()
                .extracting(Recorded::fact)
                .isEqualTo(new NoteTaken("别人的"));
    }

    private static void otherThread(Runnable work) {
        try {
            Thread.ofPlatform().start(work).join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName("三十二人同写一案，不丢一条，不缺一号")
    void no_fact_is_lost_under_32_writers_of_one_stream() throws Exception {
        var stream = FactsAlone.stream();
        int writers = 32;
        int each = 4;
        try (var threads = Executors.newFixedThreadPool(writers)) {
            List<Callable<Integer>> work = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                int me = writer;
                work.add(() -> IntStream.range(0, each)
                        .map(n -> appendUntilDone(stream, "写者 " + me + " 第 " + n))
                        .sum());
            }
            int refused = 0;
            for (var result : threads.invokeAll(work)) {
                refused += result.get();
            }
            assertThat(refused).as("the test has made writers collide").isPositive();
        }

        var read = store.read(stream);
        assertThat(read)
                .extracting(fact -> fact.id().number())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, writers * each).boxed().toList());
        assertThat(read.stream().map(fact -> ((NoteTaken) fact.fact()).text()).distinct())
                .hasSize(writers * each);
    }

    private int appendUntilDone(StreamId stream, String text) {
        for (int refused = 0; ; refused++) {
            try {
                append(stream, store.read(stream).size(), new NoteTaken(text));
                return refused;
            } catch (StreamChanged e) {
                // Somebody was faster: read again, decide again.
            }
        }
    }

    @Test
    @DisplayName("许多人同时各记各的：一起写下，谁的出错只撤谁的")
    void who_adds_alone_fails_alone() throws Exception {
        int writers = 60;
        var streams =
                IntStream.range(0, writers).mapToObj(n -> FactsAlone.stream()).toList();
        try (var threads = Executors.newFixedThreadPool(writers)) {
            List<Callable<Boolean>> work = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                int me = writer;
                work.add(() -> addsThree(streams.get(me), me));
            }
            var done = threads.invokeAll(work);
            for (int writer = 0; writer < writers; writer++) {
                assertThat(done.get(writer).get()).as("writer %d", writer).isEqualTo(lawful(writer));
                assertThat(store.read(streams.get(writer))).hasSize(lawful(writer) ? 3 : 2);
                assertThat(written(streams.get(writer))).isEqualTo(lawful(writer) ? 3 : 2);
            }
        }
    }

    private static boolean lawful(int writer) {
        return writer % 10 != 3 && writer % 10 != 7;
    }

    /** The third time, one of ten makes a reaction fail and one of ten has seen the wrong version. */
    private boolean addsThree(StreamId stream, int writer) {
        alone(stream, 0, "一");
        alone(stream, 1, "二");
        try {
            alone(stream, writer % 10 == 7 ? 1 : 2, writer % 10 == 3 ? AngryReaction.WORD : "三");
            return true;
        } catch (StreamChanged changed) {
            assertThat(writer % 10).isEqualTo(7);
            assertThat(changed).hasMessageContaining(stream.toString());
        } catch (IllegalStateException angry) {
            assertThat(writer % 10).isEqualTo(3);
            assertThat(angry).hasMessage("angry");
        }
        return false;
    }

    private void alone(StreamId stream, int expected, String text) {
        store.appendAlone(stream, expected, List.of(new NoteTaken(text)), Samples.OFFICER, TestTime.START);
    }

    @Test
    @DisplayName("自成一次的记录，外层事务撤回也还在")
    void what_is_added_alone_stays_when_the_caller_rolls_back() {
        var act = FactsAlone.stream();
        var record = FactsAlone.stream();

        facts.get(TransactionTemplate.class).executeWithoutResult(status -> {
            append(act, 0, new NoteTaken("行为"));
            alone(record, 0, "拒绝");
            status.setRollbackOnly();
        });

        assertThat(store.read(act)).isEmpty();
        assertThat(store.read(record)).hasSize(1);
    }

    @Test
    @DisplayName("反应出错，事实和别的反应写下的一起撤回")
    void a_failing_reaction_rolls_everything_back() {
        var stream = FactsAlone.stream();

        assertThatThrownBy(() -> append(stream, 0, new NoteTaken("一"), new NoteTaken(AngryReaction.WORD)))
                .hasMessage("angry");

        assertThat(store.read(stream)).isEmpty();
        assertThat(written(stream)).isZero();
        append(stream, 0, new NoteTaken("一"));
        assertThat(written(stream)).isEqualTo(1);
    }

    @Test
    @DisplayName("外层事务撤回，事实也没有发生")
    void facts_roll_back_with_the_callers_transaction() {
        var stream = FactsAlone.stream();
        var transactions = facts.get(TransactionTemplate.class);

        transactions.executeWithoutResult(status -> {
            append(stream, 0, new NoteTaken("一"));
            status.setRollbackOnly();
        });

        assertThat(store.read(stream)).isEmpty();
    }

    private int written(StreamId stream) {
        return database.owner()
                .sql("SELECT count(*) FROM database.scheduled_tasks WHERE task_instance LIKE ?")
                .param(stream + "%")
                .query(Integer.class)
                .single();
    }

    @Test
    @DisplayName("字段再多、内容再长都写得下")
    void many_fields_and_long_texts_fit() {
        var stream = FactsAlone.stream();
        var long_ = "长".repeat(300_000);

        append(stream, 0, Samples.wide(), new NoteTaken(long_));

        assertThat(store.read(stream))
                .extracting(Recorded::fact)
                .isEqualTo(List.of(Samples.wide(), new NoteTaken(long_)));
    }

    @Test
    @DisplayName("没有登记的事实类型写不进去；本版本不认识的类型读出来要报明，不会悄悄漏掉")
    void unknown_types_are_named_and_never_left_out() {
        record Unheard(String text) implements Fact {}
        var stream = FactsAlone.stream();
        assertThatThrownBy(() -> append(stream, 0, new Unheard("x"))).hasMessageContaining("Unheard");
        append(stream, 0, new NoteTaken("一"));
        database.owner().sql("ALTER TABLE facts.fact DISABLE TRIGGER USER").update();
        database.owner()
                .sql("UPDATE facts.fact SET type = 'FromTheFuture' WHERE stream_id = ?")
                .param(stream.id())
                .update();

        assertThatThrownBy(() -> store.read(stream)).hasMessageContaining("FromTheFuture");
        assertThatThrownBy(() -> facts.get(FactReader.class).forEach(fact -> {}))
                .hasMessageContaining("FromTheFuture");

        database.owner()
                .sql("UPDATE facts.fact SET type = 'NoteTaken' WHERE stream_id = ?")
                .param(stream.id())
                .update();
        database.owner().sql("ALTER TABLE facts.fact ENABLE TRIGGER USER").update();
    }

    @Test
    @DisplayName("应用角色不能改、删、清空事实；库主也要先拆掉触发器")
    void nobody_changes_a_fact() {
        append(FactsAlone.stream(), 0, new NoteTaken("一"));
        for (var table : List.of("fact", "content", "leaf", "checkpoint", "log")) {
            for (var change : List.of("DELETE FROM facts.%s", "TRUNCATE facts.%s CASCADE")) {
                assertThatThrownBy(() ->
                                database.app().sql(change.formatted(table)).update())
                        .as(change + " " + table)
                        .hasStackTraceContaining("permission denied");
            }
        }
        for (var change : List.of(
                "UPDATE facts.fact SET actor = 'x'",
                "UPDATE facts.content SET payload = '{}'",
                "UPDATE facts.leaf SET seq = 1",
                "UPDATE facts.checkpoint SET note = ''",
                "UPDATE facts.log SET origin = ''")) {
            assertThatThrownBy(() -> database.app().sql(change).update()).hasStackTraceContaining("permission denied");
            assertThatThrownBy(() -> database.owner().sql(change).update()).hasStackTraceContaining("only ever added");
        }
        assertThatThrownBy(() -> database.eraser()
                        .sql("UPDATE facts.content SET payload = '{}'")
                        .update())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    @DisplayName("门户角色只看得到哈希和签名，看不到事实和内容")
    void the_portal_sees_hashes_only() {
        for (var table : List.of("fact", "content", "leaf", "tile", "checkpoint", "log", "unsealed")) {
            assertThatThrownBy(() -> database.portal()
                            .sql("SELECT * FROM facts." + table)
                            .query()
                            .listOfRows())
                    .as(table)
                    .hasStackTraceContaining("permission denied");
        }
        for (var view : List.of("public_tile", "public_checkpoint", "public_log", "public_leaf_number")) {
            database.portal().sql("SELECT * FROM facts." + view).query().listOfRows();
        }
    }

    /** Fails at one word. */
    static class AngryReaction implements Reaction {

        static final String WORD = "生气";

        @Override
        public void on(Recorded<?> recorded) {
            if (recorded.fact() instanceof NoteTaken(var text) && text.equals(WORD)) {
                throw new IllegalStateException("angry");
            }
        }
    }
}
