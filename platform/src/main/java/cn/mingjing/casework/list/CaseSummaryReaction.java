package cn.mingjing.casework.list;

import cn.mingjing.casework.CaseId;
import cn.mingjing.casework.Deciding.DecisionMade;
import cn.mingjing.casework.Filing.CaseFiled;
import cn.mingjing.casework.Filing.SourceRegistered;
import cn.mingjing.casework.Performing.CaseClosed;
import cn.mingjing.casework.StageEntered;
import cn.mingjing.facts.Fact;
import cn.mingjing.facts.Reaction;
import cn.mingjing.facts.Recorded;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the derived table of cases, fact by fact, in the transaction that records them. */
@Component
class CaseSummaryReaction implements Reaction {

    private final JdbcClient database;

    CaseSummaryReaction(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void on(Recorded<?> recorded) {
        if (!CaseId.isCase(recorded.id().stream())) {
            return;
        }
        switch (recorded.fact()) {
            case SourceRegistered source -> open(source, recorded);
            case CaseFiled filed ->
                set("cause = :cause, officers = :officers, filed_on = :on", recorded)
                        .param("cause", filed.cause())
                        .param("officers", filed.officers().persons().toArray(String[]::new))
                        .param("on", filed.filedOn())
                        .update();
            case StageEntered entered ->
                set("stage = :stage", recorded)
                        .param("stage", entered.stage().name())
                        .update();
            case DecisionMade decision ->
                set("decided_on = :on", recorded)
                        .param("on", decision.decidedOn())
                        .update();
            case CaseClosed closed ->
                set("closed_on = :on", recorded).param("on", closed.closedOn()).update();
            case Fact other -> set("title = title", recorded).update();
        }
    }

    private void open(SourceRegistered source, Recorded<?> recorded) {
        database.sql("""
                        INSERT INTO casework.case_summary (case_id, authority, title, party, received_on, changed_at)
                        VALUES (:case, :authority, :title, :party, :received, :now)
                        """)
                .param("case", recorded.id().stream().id())
                .param("authority", recorded.actor().authority().value())
                .param("title", source.title())
                .param("party", source.party().name())
                .param("received", source.receivedOn())
                .param("now", recorded.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private JdbcClient.StatementSpec set(String assignments, Recorded<?> recorded) {
        return database.sql(
                        "UPDATE casework.case_summary SET " + assignments + ", changed_at = :now WHERE case_id = :case")
                .param("now", recorded.recordedAt().atOffset(ZoneOffset.UTC))
                .param("case", recorded.id().stream().id());
    }
}
