package cn.mingjing.casework.procedure;

import static cn.mingjing.casework.Row.when;
import static cn.mingjing.casework.Stage.CONCLUDED;
import static cn.mingjing.casework.Stage.DECISION;
import static cn.mingjing.casework.Stage.DEFENCE;
import static cn.mingjing.casework.Stage.HEARING;
import static cn.mingjing.casework.Stage.INVESTIGATION;
import static cn.mingjing.casework.Stage.NOTICE;
import static cn.mingjing.casework.Stage.PERFORMANCE;
import static cn.mingjing.casework.Stage.REVIEW;
import static cn.mingjing.casework.Stage.SERVICE;
import static cn.mingjing.casework.Stage.SUSPENDED;
import static cn.mingjing.casework.Stage.TERMINATED;
import static cn.mingjing.casework.procedure.Statute.penalty;
import static cn.mingjing.law.Post.OFFICER;

import cn.mingjing.casework.RecordedStep;
import cn.mingjing.casework.Recording.RecordingAdded;
import cn.mingjing.casework.Recording.RecordingExplained;
import cn.mingjing.casework.Row;
import cn.mingjing.casework.Situation;
import cn.mingjing.casework.Stage;
import cn.mingjing.casework.acts.AddFieldRecording;
import cn.mingjing.casework.acts.AddRecording;
import cn.mingjing.casework.acts.ExplainNoRecording;
import cn.mingjing.facts.Fact;
import java.util.List;

/** The rows by which recordings come into the file, as long as there is a step to which they belong. */
final class RecordingRows {

    private static final Stage[] AFTER_THE_INVESTIGATION = {
        CONCLUDED, REVIEW, NOTICE, DEFENCE, HEARING, DECISION, SERVICE, PERFORMANCE, SUSPENDED, TERMINATED
    };

    static final List<Row<?>> ROWS = List.of(
            when(AddRecording.class)
                    .at(INVESTIGATION, AFTER_THE_INVESTIGATION)
                    .by(OFFICER)
                    .basis(penalty("第四十七条"))
                    .under(
                            RecordingRules.OF_A_STEP,
                            RecordingRules.TIMES_IN_ORDER,
                            RecordingRules.SOUND_OR_PICTURE,
                            RecordingRules.BEGINS_WITH_A_STATEMENT,
                            RecordingRules.NOT_TWICE)
                    .records(RecordingRows::added)
                    .beside()
                    .on(file -> !RecordedStep.of(file).isEmpty())
                    .staying(),
            when(AddFieldRecording.class)
                    .at(INVESTIGATION, AFTER_THE_INVESTIGATION)
                    .by(OFFICER)
                    .basis(penalty("第四十七条"))
                    .under(
                            FieldRecordingRules.OF_A_STEP,
                            FieldRecordingRules.STILL_WAITING,
                            FieldRecordingRules.BEGINS_WITH_A_STATEMENT,
                            FieldRecordingRules.ENDS_WITH_A_NOTE)
                    .recordsAll(FieldRecordingParts::of)
                    .beside()
                    .on(file -> !RecordedStep.of(file).isEmpty())
                    .staying(),
            when(ExplainNoRecording.class)
                    .at(INVESTIGATION, AFTER_THE_INVESTIGATION)
                    .by(OFFICER)
                    .basis(penalty("第四十七条"))
                    .under(RecordingRules.EXPLAINS_A_STEP)
                    .records(RecordingRows::explained)
                    .beside()
                    .on(file -> !RecordedStep.of(file).isEmpty())
                    .staying());

    private RecordingRows() {}

    private static Fact added(Situation<AddRecording> situation) {
        AddRecording act = situation.act();
        return new RecordingAdded(
                act.step().value(),
                act.startedAt(),
                act.endedAt(),
                act.place(),
                act.device(),
                act.spokenStatement(),
                act.note(),
                act.original());
    }

    private static Fact explained(Situation<ExplainNoRecording> situation) {
        return new RecordingExplained(
                situation.act().step().value(), situation.act().reason());
    }
}
