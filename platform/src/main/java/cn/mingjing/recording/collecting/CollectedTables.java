package cn.mingjing.recording.collecting;

import cn.mingjing.facts.Derived;
import cn.mingjing.facts.Fact;
import cn.mingjing.facts.Recorded;
import cn.mingjing.originals.CitedOriginals;
import cn.mingjing.recording.Collecting.CollectingBegun;
import cn.mingjing.recording.Collecting.CollectingEnded;
import cn.mingjing.recording.Collecting.FileCollected;
import cn.mingjing.recording.Collecting.FileLeft;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the derived tables of what was collected and of which sound and pictures cases cite. */
@Component
class CollectedTables implements Derived {

    private static final String CASE = "case";

    private final JdbcClient database;

    CollectedTables(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<String> tables() {
        return List.of("recording.collecting", "recording.collected", "recording.cited");
    }

    @Override
    public void on(Recorded<?> recorded) {
        String kind = recorded.id().stream().kind();
        if (kind.equals(CASE)) {
            CitedOriginals.in(recorded.fact(), original -> {
                if (original.mediaType().matches("(image|audio|video)/.*")) {
                    cited(original.sha256(), recorded.id().stream().toString());
                }
            });
        } else if (kind.equals(CollectingId.KIND)) {
            collecting(recorded, recorded.id().stream().id(), recorded.fact());
        }
    }

    private void collecting(Recorded<?> recorded, UUID id, Fact fact) {
        switch (fact) {
            case CollectingBegun begun -> begun(recorded, id, begun);
            case FileCollected collected -> collected(id, collected);
            case FileLeft left -> left(id);
            case CollectingEnded ended -> ended(recorded, id);
            default -> {}
        }
    }

    private void begun(Recorded<?> recorded, UUID id, CollectingBegun begun) {
        database.sql("""
                        INSERT INTO recording.collecting (id, authority, device, device_number, holder, holder_name,
                                                          by_person, by_name, drift_seconds, begun_at)
                        VALUES (:id, :authority, :device, :number, :holder, :holderName, :by, :byName, :drift, :at)
                        """)
                .param("id", id)
                .param("authority", recorded.actor().authority().value())
                .param("device", begun.device().value())
                .param("number", begun.number())
                .param("holder", begun.holder())
                .param("holderName", begun.holderName())
                .param("by", recorded.actor().person())
                .param("byName", recorded.actor().name())
                .param("drift", begun.driftSeconds().orElse(null))
                .param("at", recorded.occurredAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void collected(UUID id, FileCollected file) {
        database.sql("""
                        INSERT INTO recording.collected (collecting, path, sha256, media_type, size, taken_from, taken_to, earlier)
                        VALUES (:id, :path, :sha256, :type, :size, :from, :to, :earlier)
                        """)
                .param("id", id)
                .param("path", file.path())
                .param("sha256", file.original().sha256())
                .param("type", file.original().mediaType())
                .param("size", file.original().size())
                .param("from", file.time().from())
                .param("to", file.time().to())
                .param("earlier", file.earlier().map(UUID::fromString).orElse(null))
                .update();
        database.sql("UPDATE recording.collecting SET files = files + 1 WHERE id = :id")
                .param("id", id)
                .update();
    }

    private void left(UUID id) {
        database.sql("UPDATE recording.collecting SET left_behind = left_behind + 1 WHERE id = :id")
                .param("id", id)
                .update();
    }

    private void ended(Recorded<?> recorded, UUID id) {
        database.sql("UPDATE recording.collecting SET ended_at = :at WHERE id = :id")
                .param("id", id)
                .param("at", recorded.occurredAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void cited(String sha256, String stream) {
        database.sql("""
                        INSERT INTO recording.cited (sha256, stream) VALUES (:sha256, :stream)
                        ON CONFLICT (sha256, stream) DO NOTHING
                        """).param("sha256", sha256).param("stream", stream).update();
    }
}
