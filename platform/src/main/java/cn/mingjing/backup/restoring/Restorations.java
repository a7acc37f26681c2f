package cn.mingjing.backup.restoring;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.backup.InstallationRestored;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.FactStore;
import cn.mingjing.facts.StreamId;
import cn.mingjing.law.China;
import cn.mingjing.start.StartNotice;
import cn.mingjing.start.TerminalCommand;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts on record, at the first start after it, that the installation was restored; and knows every such time. */
@Component
class Restorations implements StartNotice {

    private static final String STREAM = "restoration";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final FactStore facts;
    private final Clock clock;
    private final boolean serving;
    private final List<InstallationRestored> recorded = new ArrayList<>();

    Restorations(
            JdbcClient database, TransactionTemplate transactions, FactStore facts, Clock clock, Environment settings) {
        this.database = database;
        this.transactions = transactions;
        this.facts = facts;
        this.clock = clock;
        this.serving = !settings.containsProperty(TerminalCommand.SETTING);
    }

    private record Restoration(UUID id, InstallationRestored fact) {}

    /** A terminal command changes nothing. */
    @EventListener(ApplicationStartedEvent.class)
    void record() {
        if (serving) {
            transactions.executeWithoutResult(status -> pending().forEach(this::record));
        }
    }

    /** Another process that starts at the same time waits, and then finds nothing more to record. */
    private List<Restoration> pending() {
        return database.sql("""
                        SELECT id, backup, taken_at, size, checkpoint, restored_at, restored_by
                          FROM backup.restoration
                         WHERE NOT recorded
                         ORDER BY restored_at
                           FOR UPDATE
                        """).query(Restorations::row).list();
    }

    /** Every time, the newest first. */
    List<InstallationRestored> all() {
        return database.sql("""
                        SELECT id, backup, taken_at, size, checkpoint, restored_at, restored_by
                          FROM backup.restoration ORDER BY restored_at DESC
                        """).query(Restorations::row).list().stream()
                .map(Restoration::fact)
                .toList();
    }

    private static Restoration row(ResultSet row, int number) throws SQLException {
        return new Restoration(
                row.getObject("id", UUID.class),
                new InstallationRestored(
                        row.getString("backup"),
                        row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                        row.getLong("size"),
                        row.getString("checkpoint"),
                        row.getObject("restored_at", OffsetDateTime.class).toInstant(),
                        row.getString("restored_by")));
    }

    private void record(Restoration pending) {
        facts.append(new StreamId(STREAM, pending.id()), 0, List.of(pending.fact()), Actor.system(), clock.instant());
        database.sql("UPDATE backup.restoration SET recorded = true WHERE id = :id")
                .param("id", pending.id())
                .update();
        recorded.add(pending.fact());
    }

    @Override
    public List<String> lines() {
        return recorded.stream()
                .map(fact -> text(
                        "backup.restore.recorded",
                        MINUTE.format(fact.restoredAt().atZone(China.ZONE)),
                        fact.backup(),
                        fact.size()))
                .toList();
    }
}
