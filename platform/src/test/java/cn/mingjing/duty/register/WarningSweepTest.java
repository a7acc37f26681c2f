package cn.mingjing.duty.register;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.start.SettableClock;
import cn.mingjing.testing.MingjingTest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@MingjingTest
@DisplayName("预警：两个工作日内到期的和已经逾期的，各提醒一次")
class WarningSweepTest {

    /** Open duties that only the sweep reads: one column decides, the others are filled up. */
    private static final String OPEN = """
            INSERT INTO duty.duty
                   (key, about, title, subject, action, link, authority, post, inbox, whose, arose_by, arose_at, from_at,
                    documents, clauses, summary, due_on, due_at, provisional)
            SELECT :mark || '-' || number, 'sweep/' || :mark, 't', 's', 'a', '/', :mark, 'OFFICER', :mark, 'AUTHORITY',
                   'f', now(), now(), '{d}', '{c}', 's', '2026-11-30',
                   :due::timestamptz + (number - 1) * interval '1 microsecond', false
              FROM generate_series(1, :rows) AS number
            """;

    private final String mark = UUID.randomUUID().toString();
    private final WarningSweep sweep;
    private final SettableClock clock;
    private final JdbcClient app;

    WarningSweepTest(WarningSweep sweep, Clock clock, JdbcClient app) {
        this.sweep = sweep;
        this.clock = (SettableClock) clock;
        this.app = app;
    }

    @AfterEach
    void clear() {
        app.sql("DELETE FROM duty.duty WHERE authority = :mark")
                .param("mark", mark)
                .update();
    }

    @Test
    @DisplayName("还有三个工作日不提醒，两个工作日提醒，逾期再提醒，不重复")
    void each_stage_is_warned_of_once() {
        open(1, "2026-12-01T00:00:00+08:00");
        clock.moveTo(Instant.parse("2026-11-25T04:00:00Z"));
        sweep.sweep();
        assertThat(warnings()).isEmpty();

        clock.moveTo(Instant.parse("2026-11-26T04:00:00Z"));
        sweep.sweep();
        sweep.sweep();
        assertThat(warnings()).containsExactly("DUE_SOON");

        clock.moveTo(Instant.parse("2026-11-30T16:00:01Z"));
        sweep.sweep();
        sweep.sweep();
        assertThat(warnings()).containsExactly("DUE_SOON", "OVERDUE");
    }

    @Test
    @DisplayName("尚未到期的再多也不翻看")
    void what_is_not_due_is_not_looked_at() {
        open(20_000, "2027-06-01T00:00:00+08:00");
        app.sql("ANALYZE duty.duty").update();
        var plan = String.join(
                "\n",
                app.sql("EXPLAIN SELECT key FROM duty.duty WHERE closure IS NULL AND due_at <= '2026-11-26'")
                        .query(String.class)
                        .list());
        assertThat(plan).contains("duty_due").doesNotContain("Seq Scan");
    }

    private void open(int rows, String due) {
        app.sql(OPEN).param("mark", mark).param("rows", rows).param("due", due).update();
    }

    private List<String> warnings() {
        return app.sql("SELECT stage FROM duty.warning WHERE key LIKE :mark ORDER BY raised_at")
                .param("mark", mark + "%")
                .query(String.class)
                .list();
    }
}
