package cn.mingjing.originals.fixity;

import cn.mingjing.facts.Derived;
import cn.mingjing.facts.Recorded;
import cn.mingjing.originals.OriginalsChecked;
import cn.mingjing.originals.OriginalsChecked.Failing;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the derived tables of the rounds. */
@Component
class FixityTables implements Derived {

    private final JdbcClient database;

    FixityTables(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<String> tables() {
        return List.of("originals.fixity_part", "originals.fixity_fault");
    }

    @Override
    public void on(Recorded<?> recorded) {
        if (recorded.fact() instanceof OriginalsChecked part) {
            OffsetDateTime at = recorded.occurredAt().atOffset(ZoneOffset.UTC);
            add(recorded, part, at);
            restored(part, at);
            part.faults().forEach(failing -> fault(failing, at));
        }
    }

    private void add(Recorded<?> recorded, OriginalsChecked part, OffsetDateTime at) {
        database.sql("""
                        INSERT INTO originals.fixity_part (number, round, begun, after, last, at, count, bytes, faults, whole)
                        VALUES (:number,
                                CASE WHEN :after = '' THEN :number
                                     ELSE (SELECT max(round) FROM originals.fixity_part) END,
                                :begun, :after, :last, :at, :count, :bytes, :faults, :whole)
                        """)
                .param("number", recorded.id().number())
                .param("begun", part.begun().atOffset(ZoneOffset.UTC))
                .param("after", part.after())
                .param("last", part.last())
                .param("at", at)
                .param("count", part.count())
                .param("bytes", part.bytes())
                .param("faults", part.faults().size())
                .param("whole", part.whole())
                .update();
    }

    /** What was read and is not named among the faults holds again. */
    private void restored(OriginalsChecked part, OffsetDateTime at) {
        database.sql("""
                        UPDATE originals.fixity_fault SET restored_at = :at
                         WHERE restored_at IS NULL AND sha256 > :after AND sha256 <= :last AND sha256 <> ALL (:faults)
                        """)
                .param("at", at)
                .param("after", part.after())
                .param("last", part.last())
                .param("faults", part.faults().stream().map(Failing::sha256).toArray(String[]::new))
                .update();
    }

    private void fault(Failing failing, OffsetDateTime at) {
        database.sql("""
                        INSERT INTO originals.fixity_fault AS known (sha256, found, found_at, seen_at)
                        VALUES (:sha256, :found, :at, :at)
                        ON CONFLICT (sha256) DO UPDATE
                           SET found = excluded.found,
                               found_at = CASE WHEN known.restored_at IS NULL THEN known.found_at ELSE excluded.found_at END,
                               seen_at = excluded.seen_at,
                               restored_at = NULL
                        """)
                .param("sha256", failing.sha256())
                .param("found", failing.found().name())
                .param("at", at)
                .update();
    }
}
