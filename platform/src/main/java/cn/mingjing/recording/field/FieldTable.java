package cn.mingjing.recording.field;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.FactStore;
import cn.mingjing.identity.Purview;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import cn.mingjing.recording.FieldRecording;
import cn.mingjing.recording.FieldRecordingId;
import cn.mingjing.recording.FieldRecordingReceived;
import cn.mingjing.recording.FieldRecordings;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds field recordings by the derived table, and reads each from its fact. */
@Repository
class FieldTable implements FieldRecordings {

    /** Who carries a case sees everybody's; an officer what he made or is named in. */
    private static final String SEEN = """
              FROM recording.field_recording
             WHERE authority = ANY (:authorities) AND (:all OR :person = ANY (persons))
            """;

    private final JdbcClient database;
    private final FactStore facts;
    private final Purview purview;

    FieldTable(JdbcClient database, FactStore facts, Purview purview) {
        this.database = database;
        this.facts = facts;
        this.purview = purview;
    }

    @Override
    public Optional<FieldRecording> find(FieldRecordingId id) {
        return facts.read(id.stream()).stream()
                .flatMap(recorded -> recorded.fact() instanceof FieldRecordingReceived received
                        ? Optional.of(new FieldRecording(id, recorded.actor(), recorded.recordedAt(), received))
                                .stream()
                        : Optional.<FieldRecording>empty().stream())
                .findFirst();
    }

    @Override
    public Optional<FieldRecording> find(FieldRecordingId id, Actor actor) {
        return find(id).filter(found -> purview.covers(actor, found.maker().authority()));
    }

    @Override
    public List<FieldRecording> waiting(Actor actor) {
        return read(database.sql("""
                        SELECT id
                          FROM recording.field_recording
                         WHERE authority = ANY (:authorities) AND :person = ANY (persons) AND taken_by IS NULL
                         ORDER BY received_at DESC, id LIMIT :size
                        """)
                .param("authorities", authorities(actor))
                .param("person", actor.person())
                .param("size", PAGE));
    }

    @Override
    public List<FieldRecording> list(Actor actor, int page) {
        return read(seen("SELECT id" + SEEN + "ORDER BY received_at DESC, id LIMIT :size OFFSET :skip", actor)
                .param("size", PAGE)
                .param("skip", (page - 1) * PAGE));
    }

    @Override
    public int count(Actor actor) {
        return seen("SELECT count(*)" + SEEN, actor).query(Integer.class).single();
    }

    @Override
    public Optional<String> takenBy(FieldRecordingId id) {
        return database.sql("SELECT taken_by FROM recording.field_recording WHERE id = :id AND taken_by IS NOT NULL")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    private JdbcClient.StatementSpec seen(String sql, Actor actor) {
        return database.sql(sql)
                .param("authorities", authorities(actor))
                .param("person", actor.person())
                .param("all", actor.post() != Post.OFFICER);
    }

    private List<FieldRecording> read(JdbcClient.StatementSpec asked) {
        return asked.query(UUID.class).list().stream()
                .flatMap(id -> find(new FieldRecordingId(id)).stream())
                .toList();
    }

    private String[] authorities(Actor actor) {
        return purview.of(actor).stream().map(AuthorityId::value).toArray(String[]::new);
    }
}
