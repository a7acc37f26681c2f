package cn.mingjing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingjing.law.AuthorityId;
import cn.mingjing.testing.DatabaseTest;
import cn.mingjing.testing.TestDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@DisplayName("文书编号")
class DocumentNumbersTest {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final TestDatabase database;
    private final TransactionTemplate transactions;
    private final KindWords words;
    private final DocumentNumbers numbers;
    private AuthorityId authority = new AuthorityId("none");

    DocumentNumbersTest(TestDatabase database) {
        this.database = database;
        transactions = database.transactions();
        words = new KindWords(database.app());
        numbers = new DocumentNumbers(database.app(), words);
    }

    @BeforeEach
    void anAuthorityOfItsOwn() {
        authority = new AuthorityId("authority-" + NEXT.incrementAndGet());
    }

    private DocumentNumber next(DocumentKind kind, int year) {
        return Objects.requireNonNull(transactions.execute(status -> numbers.next(authority, "濮市监", kind, year)));
    }

    @Test
    @DisplayName("每个机关、文种、年度各自从1号起连续编号")
    void countsPerAuthorityKindAndYear() {
        assertThat(next(DocumentKind.PENALTY_DECISION, 2026)).hasToString("濮市监罚〔2026〕1号");
        assertThat(next(DocumentKind.PENALTY_DECISION, 2026)).hasToString("濮市监罚〔2026〕2号");
        assertThat(next(DocumentKind.PENALTY_NOTICE, 2026)).hasToString("濮市监罚告〔2026〕1号");
        assertThat(next(DocumentKind.PENALTY_DECISION, 2027)).hasToString("濮市监罚〔2027〕1号");
        anAuthorityOfItsOwn();
        assertThat(next(DocumentKind.PENALTY_DECISION, 2026)).hasToString("濮市监罚〔2026〕1号");
    }

    @Test
    @DisplayName("办理失败的，文号不占用")
    void leavesNoGapWhenTheActFails() {
        next(DocumentKind.FILING, 2026);
        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> {
                    numbers.next(authority, "濮市监", DocumentKind.FILING, 2026);
                    throw new IllegalStateException("the act fails");
                }))
                .hasMessage("the act fails");

        assertThat(next(DocumentKind.FILING, 2026).sequence()).isEqualTo(2);
    }

    @Test
    @DisplayName("多人同时编号，其间有人失败，仍不重号、不跳号")
    void hasNoGapsUnderConcurrency() throws Exception {
        List<Integer> given = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Integer> attempt = () -> transactions.execute(status -> {
                int sequence = numbers.next(authority, "濮市监", DocumentKind.PENALTY_DECISION, 2026)
                        .sequence();
                if (ThreadLocalRandom.current().nextInt(3) == 0) {
                    status.setRollbackOnly();
                    return 0;
                }
                return sequence;
            });
            for (var done : threads.invokeAll(
                    IntStream.range(0, 200).mapToObj(i -> attempt).toList())) {
                int sequence = Objects.requireNonNull(done.get());
                if (sequence > 0) {
                    given.add(sequence);
                }
            }
        }

        assertThat(given).hasSizeGreaterThan(50);
        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, given.size()).boxed().toList());
    }

    @Test
    @DisplayName("不在办理事项的事务之中，不给文号")
    void needsATransaction() {
        assertThatThrownBy(() -> numbers.next(authority, "濮市监", DocumentKind.FILING, 2026))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("作废的文号留有原因，不再使用")
    void keepsTheReasonOfAVoidNumber() {
        var first = next(DocumentKind.PENALTY_DECISION, 2026);
        var gone = new VoidNumber(first, "决定书打印错误，重新编号。", "张三", Instant.parse("2026-11-21T02:00:00Z"));

        numbers.makeVoid(authority, DocumentKind.PENALTY_DECISION, gone);

        assertThat(numbers.voided(authority, DocumentKind.PENALTY_DECISION, 2026))
                .containsExactly(gone);
        assertThat(next(DocumentKind.PENALTY_DECISION, 2026).sequence()).isEqualTo(2);
        assertThatThrownBy(() -> numbers.makeVoid(authority, DocumentKind.PENALTY_DECISION, gone))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("没有编出的文号不能作废，作废必须写明原因")
    void voidsOnlyWhatWasGivenOut() {
        var never = new DocumentNumber("濮市监", "罚", 2026, 9);
        assertThatThrownBy(() -> numbers.makeVoid(
                        authority, DocumentKind.PENALTY_DECISION, new VoidNumber(never, "误编。", "张三", Instant.EPOCH)))
                .isInstanceOf(IllegalArgumentException.class);

        var given = next(DocumentKind.PENALTY_DECISION, 2026);
        assertThatThrownBy(() -> numbers.makeVoid(
                        authority, DocumentKind.PENALTY_DECISION, new VoidNumber(given, " ", "张三", Instant.EPOCH)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    @DisplayName("机关可以改用自己的文种字，但两个文种不能用同一个字")
    void anAuthorityMayUseItsOwnWords() {
        words.use(authority, DocumentKind.PENALTY_DECISION, "处罚");

        assertThat(next(DocumentKind.PENALTY_DECISION, 2026)).hasToString("濮市监处罚〔2026〕1号");
        assertThatThrownBy(() -> words.use(authority, DocumentKind.PENALTY_NOTICE, "处罚"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> words.use(authority, DocumentKind.PENALTY_NOTICE, "立"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("应用不能删除编号和作废记录")
    void theApplicationCannotDeleteNumbers() {
        next(DocumentKind.FILING, 2026);

        for (var table : List.of("sequence", "void_number")) {
            assertThatThrownBy(() ->
                            database.app().sql("DELETE FROM document." + table).update())
                    .hasStackTraceContaining("permission denied");
        }
        assertThatThrownBy(() -> database.app()
                        .sql("UPDATE document.void_number SET reason = '改'")
                        .update())
                .hasStackTraceContaining("permission denied");
    }
}
