package cn.mingjing.progress.standing;

import cn.mingjing.casework.CaseId;
import cn.mingjing.casework.Filing.SourceRegistered;
import cn.mingjing.casework.StageEntered;
import cn.mingjing.facts.Derived;
import cn.mingjing.facts.Recorded;
import cn.mingjing.law.China;
import cn.mingjing.progress.MainStep;
import cn.mingjing.progress.QuerySlipIssued;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which main step each case has come to, in the transaction that records it. */
@Component
class Standing implements Derived {

    private final JdbcClient database;

    Standing(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<String> tables() {
        return List.of("progress.standing", "progress.step", "progress.slip");
    }

    @Override
    public void on(Recorded<?> recorded) {
        UUID id = recorded.id().stream().id();
        LocalDate day = LocalDate.ofInstant(recorded.occurredAt(), China.ZONE);
        switch (recorded.fact()) {
            case SourceRegistered source ->
                entered(
                        id,
                        MainStep.ACCEPTED,
                        source.receivedOn(),
                        recorded.actor().authority().value());
            case StageEntered(var stage)
            when CaseId.isCase(recorded.id().stream()) ->
                entered(
                        id,
                        MainStep.of(stage),
                        day,
                        recorded.actor().authority().value());
            case QuerySlipIssued slip -> issued(id, slip);
            default -> {}
        }
    }

    private void entered(UUID id, MainStep step, LocalDate day, String authority) {
        database.sql("""
                        INSERT INTO progress.standing (case_id, authority, now_at, ended_on)
                        VALUES (:case, :authority, :step, :ended)
                        ON CONFLICT (case_id) DO UPDATE SET now_at = excluded.now_at, ended_on = excluded.ended_on
                        """)
                .param("case", id)
                .param("authority", authority)
                .param("step", step.name())
                .param("ended", ended(step, day))
                .update();
        database.sql("""
                        INSERT INTO progress.step (case_id, step, reached_on) VALUES (:case, :step, :day)
                        ON CONFLICT (case_id, step) DO NOTHING
                        """)
                .param("case", id)
                .param("step", step.name())
                .param("day", day)
                .update();
    }

    private static @Nullable LocalDate ended(MainStep step, LocalDate day) {
        return step.ends() ? day : null;
    }

    private void issued(UUID id, QuerySlipIssued slip) {
        database.sql("""
                        INSERT INTO progress.slip (case_id, number, division, year, serial, times)
                        VALUES (:case, :number, :division, :year, :serial, 1)
                        ON CONFLICT (case_id) DO UPDATE SET times = progress.slip.times + 1
                        """)
                .param("case", id)
                .param("number", slip.number().value())
                .param("division", slip.division())
                .param("year", slip.year())
                .param("serial", slip.serial())
                .update();
    }
}
