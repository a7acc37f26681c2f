package cn.mingjing.duty;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.authority.AuthorityRegister;
import cn.mingjing.authority.SampleEntries;
import cn.mingjing.duty.DutyRebuild.Difference;
import cn.mingjing.duty.DutyRebuild.Difference.Kind;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.ContentErased;
import cn.mingjing.facts.FactStore;
import cn.mingjing.facts.Recorded;
import cn.mingjing.law.Post;
import cn.mingjing.start.SettableClock;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.TestTime;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@MingjingTest
@DisplayName("期限登记表可由事实重建，改动一行即可发现")
class RegisterIsDerivedTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final DutyRebuild rebuild;
    private final Duties duties;
    private final FactStore store;
    private final SettableClock clock;
    private final JdbcClient app;
    private final Actor officer;
    private final SampleCase file;
    private final DutyKey open;
    private final DutyKey done;

    RegisterIsDerivedTest(
            DutyRebuild rebuild,
            Duties duties,
            FactStore store,
            Clock clock,
            JdbcClient app,
            AuthorityRegister register) {
        this.rebuild = rebuild;
        this.duties = duties;
        this.store = store;
        this.clock = (SettableClock) clock;
        this.app = app;
        var sample = new SampleEntries(register);
        var city = sample.entered(sample.authority("city", "410900", Optional.empty()));
        this.officer = new Actor(sample.person("张三"), "张三", Post.OFFICER, city.id());
        this.file = new SampleCase(store, clock, officer);
        this.open = file.key("open");
        this.done = file.key("done");
    }

    @BeforeEach
    void a_case_with_everything() {
        file.owes("open", 10, MONDAY);
        file.owes("done", 3, MONDAY);
        file.owes("gone", 3, MONDAY);
        file.records(new SampleFact.SampleServed(MONDAY));
        file.records(new SampleFact.SamplePrompt("prompt"));
        file.records(new SampleFact.SampleExtended(open.toString(), 5));
        file.records(new SampleFact.SampleExcluded(
                open.toString(), "test", MONDAY.plusDays(2), Optional.of(MONDAY.plusDays(3))));
        file.records(new SampleFact.SampleHandedOver(open.toString(), officer.person()));
        file.records(new SampleFact.SampleDone(done.toString(), MONDAY.plusDays(30)));
        file.records(new SampleFact.SampleLapsed(file.key("gone").toString()));
    }

    @AfterEach
    void put_right() {
        rebuild.rebuild();
    }

    @Test
    @DisplayName("未经改动的登记表与由事实重建的完全一致")
    void the_rebuilt_register_equals_the_kept_one() {
        assertThat(rebuild.verify()).isEmpty();
        assertThat(rebuild.rebuild()).isZero();
    }

    @Test
    @DisplayName("到期日、归属、了结、扣除、延长，改动哪一项都能指出那一行")
    void a_change_of_any_column_is_named() {
        List<String> changes = List.of(
                "UPDATE duty.duty SET due_on = due_on + 1 WHERE key = :key",
                "UPDATE duty.duty SET due_at = due_at + interval '1 day' WHERE key = :key",
                "UPDATE duty.duty SET inbox = 'nobody' WHERE key = :key",
                "UPDATE duty.duty SET about = 'sample/00000000-0000-0000-0000-000000000000' WHERE key = :key",
                "UPDATE duty.duty SET person = 'somebody-else' WHERE key = :key",
                "UPDATE duty.duty SET title = 'x' WHERE key = :key",
                "UPDATE duty.duty SET post = 'NO_POST' WHERE key = :key",
                "UPDATE duty.duty SET clauses = '{第一条}' WHERE key = :key",
                "UPDATE duty.duty_span SET to_day = to_day + 1 WHERE key = :key",
                "DELETE FROM duty.duty_extension WHERE key = :key");
        for (String change : changes) {
            assertThat(tamper(change, open)).as(change).isEqualTo(1);
            assertThat(rebuild.verify()).as(change).contains(new Difference(open.toString(), Kind.CHANGED));
            assertThat(rebuild.rebuild()).as(change).isEqualTo(1);
            assertThat(rebuild.verify()).as(change).isEmpty();
        }
        tamper("UPDATE duty.duty SET days_late = 0 WHERE key = :key", done);
        assertThat(rebuild.verify()).contains(new Difference(done.toString(), Kind.CHANGED));
    }

    @Test
    @DisplayName("删掉的、凭空多出的行都能指出")
    void a_missing_and_an_invented_row_are_named() {
        tamper("DELETE FROM duty.duty WHERE key = :key", done);
        assertThat(rebuild.verify()).contains(new Difference(done.toString(), Kind.MISSING));
        assertThat(rebuild.rebuild()).isEqualTo(1);
        assertThat(duties.find(done)).isPresent();

        String invented = new DutyKey("done", file.stream(), 2).toString();
        app.sql("""
                        INSERT INTO duty.duty
                        SELECT (jsonb_populate_record(duty, jsonb_build_object('key', :invented))).*
                          FROM duty.duty
                         WHERE key = :key
                        """).param("invented", invented).param("key", done.toString()).update();
        assertThat(rebuild.verify()).contains(new Difference(invented, Kind.INVENTED));
        assertThat(rebuild.rebuild()).isEqualTo(1);
        assertThat(rebuild.verify()).isEmpty();
    }

    @Test
    @DisplayName("事实内容依法删除以后，由它产生的期限保持原样，不算差异")
    void a_duty_whose_fact_was_lawfully_erased_stays() {
        var other = new SampleCase(store, clock, officer);
        var key = other.owes("erased", 3, MONDAY);
        var first = store.read(other.stream()).getFirst().id();
        var erasure = new ContentErased(
                List.of(first), List.of(), List.of(), "测试", List.of("《个人信息保护法》第四十七条"), "p", "李四", "OFFICER");
        store.append(other.stream(), 1, List.of(erasure), officer, clock.instant());
        assertThat(store.read(other.stream()))
                .singleElement()
                .extracting(Recorded::fact)
                .isEqualTo(erasure);
        assertThat(rebuild.verify()).isEmpty();
        assertThat(rebuild.rebuild()).isZero();
        assertThat(duties.find(key)).isPresent();
    }

    @Test
    @DisplayName("许多人同时办理，登记表仍与事实一致")
    void concurrent_acts_leave_a_register_that_follows_from_the_facts() throws Exception {
        int streams = 16;
        var shared = file.owes("shared", 10, MONDAY);
        try (var executor = Executors.newFixedThreadPool(streams)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < streams; i++) {
                int turn = i;
                var own = new SampleCase(store, clock, officer);
                running.add(executor.submit(() -> {
                    var mine = own.owes("mine", 1 + turn, MONDAY);
                    own.records(
                            turn % 4 == 3
                                    ? new SampleFact.SampleDone(shared.toString(), MONDAY.plusDays(turn))
                                    : new SampleFact.SampleExcluded(
                                            shared.toString(),
                                            "span-" + (char) ('a' + turn),
                                            MONDAY.plusDays(turn),
                                            Optional.of(MONDAY.plusDays(turn))));
                    own.records(new SampleFact.SampleDone(mine.toString(), MONDAY.plusDays(3)));
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
        clock.moveTo(TestTime.START.plus(Duration.ofHours(1)));
        assertThat(duties.find(shared))
                .hasValueSatisfying(duty -> assertThat(duty.isOpen()).isFalse());
        assertThat(rebuild.verify()).isEmpty();
    }

    private int tamper(String sql, DutyKey key) {
        return app.sql(sql).param("key", key.toString()).update();
    }
}
