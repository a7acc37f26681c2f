package cn.mingjing.casework.recorded;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Authorities;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseHandling;
import cn.mingjing.casework.CaseId;
import cn.mingjing.casework.RecordingAsked;
import cn.mingjing.casework.RecordingOwed;
import cn.mingjing.casework.RecordingOwed.Standing;
import cn.mingjing.casework.Words;
import cn.mingjing.facts.Actor;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.China;
import cn.mingjing.law.Clause;
import cn.mingjing.law.RecordingStep;
import cn.mingjing.recording.FieldWork;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases an officer handles, and what is asked of their steps, for the field page. */
@Component
class OfficersWork implements FieldWork {

    private static final int MOST = 30;

    private final JdbcClient database;
    private final CaseHandling handling;
    private final Authorities authorities;
    private final OwedRecordings recordings;
    private final Clock clock;

    OfficersWork(
            JdbcClient database,
            CaseHandling handling,
            Authorities authorities,
            OwedRecordings recordings,
            Clock clock) {
        this.database = database;
        this.handling = handling;
        this.authorities = authorities;
        this.recordings = recordings;
        this.clock = clock;
    }

    @Override
    public List<AtHand> atHand(Actor actor) {
        return database.sql("""
                        SELECT case_id FROM casework.case_summary
                         WHERE :person = ANY (officers) AND stage NOT IN ('CLOSED', 'DROPPED')
                         ORDER BY changed_at DESC, case_id LIMIT :most
                        """).param("person", actor.person()).param("most", MOST).query(UUID.class).list().stream()
                .flatMap(id -> handling.file(new CaseId(id), actor).stream())
                .map(this::atHand)
                .toList();
    }

    private AtHand atHand(CaseFile file) {
        return new AtHand(
                file.id().value(),
                file.source().title(),
                file.party().name(),
                file.filed().map(filed -> filed.cause()).orElse(""),
                file.party().address(),
                file.officers().map(pair -> pair.persons()).orElse(List.of()),
                recordings.of(file).stream()
                        .filter(owed -> owed.standing() == Standing.MISSING || owed.standing() == Standing.BROKEN_OFF)
                        .map(OfficersWork::lacks)
                        .toList());
    }

    private static String lacks(RecordingOwed owed) {
        return Words.ofConstant(owed.step().kind()) + "（" + owed.step().about() + "）："
                + text(
                        "enum.RecordingStanding." + owed.standing(),
                        owed.recordings().size());
    }

    @Override
    public List<Asked> asked(Actor actor) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), China.ZONE);
        if (authorities.find(actor.authority()).isEmpty()) {
            return Arrays.stream(RecordingStep.values())
                    .map(step -> new Asked(step, Words.ofConstant(step), "", false, ""))
                    .toList();
        }
        AuthorityId handler = authorities.carrying(actor.authority(), today);
        return Arrays.stream(RecordingStep.values())
                .map(step -> asked(step, RecordingAsked.of(step, recordings.law(handler), recordings.lists(handler))))
                .toList();
    }

    private static Asked asked(RecordingStep step, RecordingAsked asked) {
        String basis = asked.clauses().stream().map(Clause::citation).collect(Collectors.joining("、"));
        String listed = asked.listed()
                .map(item -> text("recording.aside.listed", item.code(), Words.ofConstant(item.level())))
                .orElse("");
        boolean said = !(basis + listed).isEmpty();
        return new Asked(
                step,
                Words.ofConstant(step),
                said ? Words.ofConstant(asked.level()) : text("recording.aside.none"),
                asked.isMandatory(),
                basis + listed);
    }
}
