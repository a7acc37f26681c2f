package cn.mingjing.casework.list;

import cn.mingjing.casework.CaseId;
import cn.mingjing.casework.Deciding.DecisionMade;
import cn.mingjing.casework.Filing.CaseFiled;
import cn.mingjing.casework.Filing.SourceRegistered;
import cn.mingjing.casework.Incidental.OfficerRecused;
import cn.mingjing.casework.Performing.CaseClosed;
import cn.mingjing.casework.StageEntered;
import cn.mingjing.facts.Derived;
import cn.mingjing.facts.Fact;
import cn.mingjing.facts.Recorded;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the derived table of cases, fact by fact, in the transaction that records them. */
@Component
class CaseSummaryReaction implements Derived {

    private final JdbcClient database;

    CaseSummaryReaction(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<String> tables() {
        return List.of("casework.case_summary");
    }

    @Override
    public void on(Recorded<?> recorded) {
        on(List.of(recorded));
    }

    /** One row, one statement, however many facts an act brings. */
    @Override
    public void on(List<Recorded<?>> together) {
        Recorded<?> last = together.getLast();
        if (!CaseId.isCase(last.id().stream())) {
            return;
        }
        Map<String, Object> columns = new TreeMap<>();
        together.forEach(recorded -> columns.putAll(columns(recorded)));
        columns.put("changed_at", last.recordedAt().atOffset(ZoneOffset.UTC));
        boolean opened = together.stream().anyMatch(recorded -> recorded.fact() instanceof SourceRegistered);
        database.sql(opened ? insert(columns.keySet()) : update(columns.keySet()))
                .param("case_id", last.id().stream().id())
                .params(columns)
                .update();
    }

    /** What one fact changes in the row of its case. */
    private static Map<String, Object> columns(Recorded<?> recorded) {
        return switch (recorded.fact()) {
            case SourceRegistered source ->
                Map.of(
                        "authority", recorded.actor().authority().value(),
                        "title", source.title(),
                        "party", source.party().name(),
                        "received_on", source.receivedOn());
            case CaseFiled filed ->
                Map.of(
                        "cause", filed.cause(),
                        "officers", filed.officers().persons().toArray(String[]::new),
                        "filed_on", filed.filedOn());
            case OfficerRecused recused ->
                Map.of("officers", recused.officers().persons().toArray(String[]::new));
            case StageEntered entered -> Map.of("stage", entered.stage().name());
            case DecisionMade decision -> Map.of("decided_on", decision.decidedOn());
            case CaseClosed closed -> Map.of("closed_on", closed.closedOn());
            case Fact other -> Map.of();
        };
    }

    private static String insert(Set<String> columns) {
        return "INSERT INTO casework.case_summary (case_id, " + String.join(", ", columns) + ") VALUES (:case_id, :"
                + String.join(", :", columns) + ")";
    }

    private static String update(Set<String> columns) {
        return columns.stream()
                .map(column -> column + " = :" + column)
                .collect(Collectors.joining(", ", "UPDATE casework.case_summary SET ", " WHERE case_id = :case_id"));
    }
}
