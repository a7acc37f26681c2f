package cn.mingjing.recording.field;

import cn.mingjing.facts.Derived;
import cn.mingjing.facts.Recorded;
import cn.mingjing.recording.FieldOfficer;
import cn.mingjing.recording.FieldRecordingReceived;
import cn.mingjing.recording.TakesFieldRecording;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the derived table of field recordings: who is in each, and what took it up. */
@Component
class FieldReaction implements Derived {

    private final JdbcClient database;

    FieldReaction(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<String> tables() {
        return List.of("recording.field_recording");
    }

    @Override
    public void on(Recorded<?> recorded) {
        if (recorded.fact() instanceof FieldRecordingReceived received) {
            enter(recorded, received);
        } else if (recorded.fact() instanceof TakesFieldRecording taking) {
            database.sql("UPDATE recording.field_recording SET taken_by = :stream WHERE id = :id AND taken_by IS NULL")
                    .param("stream", recorded.id().stream().toString())
                    .param("id", taking.recording().value())
                    .update();
        }
    }

    private void enter(Recorded<?> recorded, FieldRecordingReceived received) {
        String[] persons = Stream.concat(
                        Stream.of(recorded.actor().person()),
                        received.officers().stream().map(FieldOfficer::person))
                .distinct()
                .toArray(String[]::new);
        database.sql("""
                        INSERT INTO recording.field_recording (id, authority, persons, received_at)
                        VALUES (:id, :authority, :persons, :received)
                        """)
                .param("id", recorded.id().stream().id())
                .param("authority", recorded.actor().authority().value())
                .param("persons", persons)
                .param("received", recorded.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }
}
