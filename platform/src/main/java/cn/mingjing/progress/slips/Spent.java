package cn.mingjing.progress.slips;

import cn.mingjing.law.China;
import cn.mingjing.progress.ProgressSettings;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets the hashes of slips whose matter ended long enough ago, and counts of questions that count no longer. */
@Component
public class Spent {

    private final JdbcClient database;
    private final ProgressSettings settings;
    private final Clock clock;

    Spent(JdbcClient database, ProgressSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    public void forget() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), China.ZONE);
        database.sql("""
                        DELETE FROM progress.ticket ticket USING progress.standing standing
                         WHERE standing.case_id = ticket.case_id AND standing.ended_on < :oldest
                        """)
                .param("oldest", today.minusDays(settings.daysAfterEnd()))
                .update();
        database.sql("DELETE FROM progress.attempt WHERE counted_until <= :now")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
