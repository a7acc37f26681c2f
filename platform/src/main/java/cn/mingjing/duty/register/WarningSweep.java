package cn.mingjing.duty.register;

import cn.mingjing.calendar.WorkingDays;
import cn.mingjing.duty.DutySettings;
import java.time.Clock;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the open duties whose time has run out, or nearly, and notes once that they were warned of. One statement by the
 * index on due moments; what is not due yet is never looked at.
 */
@Component
class WarningSweep {

    private static final String RAISE = """
            INSERT INTO duty.warning (key, stage, due_at, raised_at)
            SELECT key, CASE WHEN due_at <= :now THEN 'OVERDUE' ELSE 'DUE_SOON' END, due_at, :now
              FROM duty.duty
             WHERE closure IS NULL AND due_at <= :soon
                ON CONFLICT DO NOTHING
            """;

    private final JdbcClient jdbc;
    private final WorkingDays workingDays;
    private final DutySettings settings;
    private final Clock clock;

    WarningSweep(JdbcClient jdbc, WorkingDays workingDays, DutySettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.workingDays = workingDays;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return how many warnings were new */
    @Transactional
    int sweep() {
        Instant now = clock.instant();
        return jdbc.sql(RAISE)
                .param("now", Moments.column(now))
                .param("soon", Moments.column(settings.soon(workingDays.calendar(), now)))
                .update();
    }
}
