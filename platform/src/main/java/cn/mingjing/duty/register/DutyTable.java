package cn.mingjing.duty.register;

import cn.mingjing.authority.UnitId;
import cn.mingjing.duty.Closure;
import cn.mingjing.duty.Due;
import cn.mingjing.duty.Duty;
import cn.mingjing.duty.DutyKey;
import cn.mingjing.facts.StreamId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Duties written down in the database. */
@Component
class DutyTable implements DutyBook {

    private static final String TAKE = "SELECT * FROM duty.duty WHERE key = :key FOR UPDATE";

    private static final String INSERT = """
            INSERT INTO duty.duty
                   (key, about, title, subject, action, link,
                    authority, post, unit, person, inbox, whose, arose_by, arose_at, from_at,
                    term_length, term_unit, until_day, documents, clauses, summary,
                    due_on, due_at, provisional, suspended_on,
                    closure, closed_by, closed_at, closed_record, days_late, lapse_reason)
            VALUES (:key, :about, :title, :subject, :action, :link,
                    :authority, :post, :unit, :person, :inbox, :whose, :aroseBy, :aroseAt, :fromAt,
                    :termLength, :termUnit, :untilDay, :documents, :clauses, :summary,
                    :dueOn, :dueAt, :provisional, :suspendedOn,
                    :closure, :closedBy, :closedAt, :closedRecord, :daysLate, :lapseReason)
            """;

    /** Only what a change can change. */
    private static final String UPDATE = """
            UPDATE duty.duty
               SET authority = :authority, post = :post, unit = :unit, person = :person, inbox = :inbox,
                   due_on = :dueOn, due_at = :dueAt, provisional = :provisional, suspended_on = :suspendedOn,
                   closure = :closure, closed_by = :closedBy, closed_at = :closedAt, closed_record = :closedRecord,
                   days_late = :daysLate, lapse_reason = :lapseReason
             WHERE key = :key
            """;

    private final JdbcClient jdbc;
    private final Lengthenings lengthenings;

    DutyTable(JdbcClient jdbc, Lengthenings lengthenings) {
        this.jdbc = jdbc;
        this.lengthenings = lengthenings;
    }

    @Override
    public Optional<Duty> take(DutyKey key) {
        return jdbc.sql(TAKE)
                .param("key", key.toString())
                .query(DutyRows::duty)
                .optional()
                .map(lengthenings::complete);
    }

    @Override
    public List<DutyKey> about(StreamId thing) {
        return jdbc
                .sql("SELECT key FROM duty.duty WHERE about = :about ORDER BY key")
                .param("about", thing.toString())
                .query(String.class)
                .list()
                .stream()
                .map(DutyKey::parse)
                .toList();
    }

    @Override
    public void add(Duty duty) {
        try {
            jdbc.sql(INSERT)
                    .params(origin(duty))
                    .params(TimingColumns.parameters(duty.timing()))
                    .params(progress(duty))
                    .update();
        } catch (DuplicateKeyException twice) {
            throw new IllegalStateException("a duty has arisen twice: " + duty.key(), twice);
        }
        lengthenings.write(duty);
    }

    @Override
    public void replace(Duty before, Duty after) {
        jdbc.sql(UPDATE)
                .param("key", after.key().toString())
                .params(progress(after))
                .update();
        if (!before.exclusions().equals(after.exclusions())
                || !before.extensions().equals(after.extensions())) {
            lengthenings.delete(after.key().toString());
            lengthenings.write(after);
        }
    }

    /** Takes a duty out of the register; only a rebuild does that. */
    void remove(String key) {
        lengthenings.delete(key);
        jdbc.sql("DELETE FROM duty.duty WHERE key = :key").param("key", key).update();
    }

    private static Map<String, Object> origin(Duty duty) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("key", duty.key().toString());
        columns.put("about", duty.key().about().toString());
        columns.put("title", duty.matter().title());
        columns.put("subject", duty.matter().subject());
        columns.put("action", duty.matter().action());
        columns.put("link", duty.matter().link());
        columns.put("whose", duty.whose().name());
        columns.put("aroseBy", duty.aroseBy().toString());
        columns.put("aroseAt", Moments.column(duty.aroseAt()));
        columns.put("fromAt", Moments.column(duty.from()));
        columns.put("documents", ClauseColumns.documents(duty.basis().clauses()));
        columns.put("clauses", ClauseColumns.numbers(duty.basis().clauses()));
        columns.put("summary", duty.basis().summary());
        return columns;
    }

    private static Map<String, @Nullable Object> progress(Duty duty) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("authority", duty.owner().authority().value());
        columns.put("post", duty.owner().post().name());
        columns.put("unit", duty.owner().unit().map(UnitId::value).orElse(null));
        columns.put("person", duty.owner().person().orElse(null));
        columns.put("inbox", Inboxes.of(duty.owner()));
        columns.put("dueOn", duty.due() instanceof Due.By by ? by.day() : null);
        columns.put("dueAt", Moments.column(Moments.endOf(duty.due())));
        columns.put("provisional", duty.due() instanceof Due.By by && by.provisional());
        columns.put("suspendedOn", duty.due() instanceof Due.Suspended suspended ? suspended.since() : null);
        var end = duty.closure();
        columns.put("closure", end.map(DutyTable::word).orElse(null));
        columns.put("closedBy", end.map(closure -> closure.by().toString()).orElse(null));
        columns.put("closedAt", end.map(closure -> Moments.column(closure.at())).orElse(null));
        columns.put(
                "closedRecord",
                end.map(closure -> Moments.column(closure.recordedAt())).orElse(null));
        columns.put("daysLate", end.orElse(null) instanceof Closure.Done done ? done.daysLate() : null);
        columns.put("lapseReason", end.orElse(null) instanceof Closure.Gone gone ? gone.reason() : null);
        return columns;
    }

    private static String word(Closure closure) {
        return closure instanceof Closure.Done ? "DONE" : "GONE";
    }
}
